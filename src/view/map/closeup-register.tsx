import type { JSX } from 'preact';
import { LEADING, type Register } from '../../geometry/closeups/register.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { Label, type LabelSize, round } from '../ink.tsx';

interface RegisterProps {
  readonly register: Register;
  readonly x0: number;
  readonly x1: number;
  readonly noteSize: LabelSize;
  /** Smallest size that is set in the display face; smaller names are bold. */
  readonly displayFrom: number;
  /** Width of the first and last rule, where the list is framed by them. */
  readonly frame?: number;
}

/** A list beside a map: names, notes and rules. */
export function RegisterList({
  register: { lines, notes, rules, foot },
  x0,
  x1,
  noteSize,
  displayFrom,
  frame,
}: RegisterProps): JSX.Element {
  const rule = (y: number) => `M${round(x0)} ${Math.round(y)}H${round(x1)}`;
  const [first = foot, ...others] = rules;
  const [thin, thick] = frame ? [others, [first, foot]] : [rules, []];
  return (
    <>
      <path class="f0 si" stroke-width={1} d={thin.map(rule).join('')} />
      {frame && <path class="f0 si" stroke-width={frame} d={thick.map(rule).join('')} />}
      {lines.map(({ text, size, x, y }) => (
        <Label key={text} x={x} y={y} size={size as LabelSize} {...(size >= displayFrom ? { display: true } : { bold: true })}>
          {text}
        </Label>
      ))}
      {notes.map(({ text, x, y, anchor }) => (
        <Label key={y} x={x} y={y} size={noteSize} anchor={anchor}>
          {text}
        </Label>
      ))}
    </>
  );
}

/** Each name of a list as a mark. */
export function registerMarks({ names }: Register): MarkAt[] {
  return names.map(({ id, x, y, width, size, lines }) => {
    const more = ((lines - 1) * size * LEADING) / 2;
    return { id, x: x + width / 2, y: y - size * 0.36 - more, w: width / 2, h: size * 0.55 + more, shape: 'box' };
  });
}
