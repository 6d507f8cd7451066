import type { JSX } from 'preact';
import { Label, type LabelProps } from '../ink.tsx';

/** A label of several lines, `pitch` px from baseline to baseline. */
export function Lines({
  lines,
  pitch,
  ...label
}: Omit<LabelProps, 'children'> & { readonly lines: readonly string[]; readonly pitch: number }): JSX.Element {
  return (
    <>
      {lines.map((line, i) => (
        <Label key={i} {...label} y={label.y + i * pitch}>
          {line}
        </Label>
      ))}
    </>
  );
}
