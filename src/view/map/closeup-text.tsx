import type { JSX } from 'preact';
import type { Box } from '../../geometry/box.ts';
import { lineBox, type PlacedLabel } from '../../geometry/labels.ts';
import { Label, type LabelProps, type LabelSize, round } from '../ink.tsx';

/** How the lines of a placed label look, in their order. */
type LineLook = Pick<LabelProps, 'display' | 'bold' | 'vermilion' | 'halo'>;

interface PlacedTextProps {
  readonly label: PlacedLabel;
  readonly looks: readonly LineLook[];
}

/** A placed label with its leader; the last look serves all further lines. */
export function PlacedText({ label, looks }: PlacedTextProps): JSX.Element {
  const { lines, anchor, leader } = label;
  return (
    <>
      {leader && (
        <path class="f0 si" stroke-width={1} d={`M${leader.slice(0, 2).map(round).join(' ')}L${leader.slice(2).map(round).join(' ')}`} />
      )}
      {lines.map(({ text, x, y, size, spaced }, index) => (
        <Label
          key={text}
          x={x}
          y={y}
          anchor={anchor}
          size={size as LabelSize}
          sea={spaced ?? false}
          {...looks[Math.min(index, looks.length - 1)]}
        >
          {text}
        </Label>
      ))}
    </>
  );
}

/** Paper behind letters that stand on line work; grown by a part of the size, for letters keep their px where the stage shrinks. */
export function Chip({ box: { x0, y0, x1, y1 } }: { readonly box: Box }): JSX.Element {
  const grow = Math.min(4, (y1 - y0) * 0.28);
  return (
    <rect
      class="fp"
      x={round(x0 - grow)}
      y={round(y0 - grow * 0.6)}
      width={round(x1 - x0 + 2 * grow)}
      height={round(y1 - y0 + 1.2 * grow)}
    />
  );
}

interface SeaNameProps {
  /** Middle of the name, its first baseline. */
  readonly x: number;
  readonly y: number;
  readonly size: LabelSize;
  /** Not letterspaced, for a narrow water. */
  readonly tight?: boolean;
  /** Words one under another. */
  readonly lines: readonly string[];
}

/** A sea's name, letterspaced, on a chip. */
export function SeaName({ x, y, size, tight = false, lines }: SeaNameProps): JSX.Element {
  const set = lines.map((text, index) => ({ text, size, spaced: !tight, y: y + index * size * 1.25 }));
  return (
    <>
      {set.map((line) => (
        <Chip key={line.text} box={lineBox(line, x, line.y, 'middle')} />
      ))}
      {set.map((line) => (
        // Letterspacing also follows the last letter: half of it sets the name back to the middle.
        <Label key={line.text} x={tight ? x : x + size / 4} y={line.y} size={size} anchor="middle" sea={!tight}>
          {line.text}
        </Label>
      ))}
    </>
  );
}
