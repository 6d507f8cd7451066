import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import type { MarkAt } from '../../model/drawing.ts';
import type { Named } from '../../model/story.ts';
import { Label, type LabelSize } from '../ink.tsx';

interface FieldsSpec {
  readonly x: number;
  readonly y: number;
  readonly size: LabelSize;
  /** Words before and after the names. */
  readonly before: string;
  readonly after: string;
  /** Room between one and the next; without it each cell has as much more as its name is wide. */
  readonly gap?: number;
  /** The words after them stand in a line of their own, so far below. */
  readonly below?: number;
}

/** A label keeps its px when the stage is drawn smaller; so each name stands in the middle of a cell with room to grow. */
const GROWTH = 1.28;

/** Where each name stands: the middles of their cells, and where the words after them begin; px. */
function place(
  names: readonly Named[],
  { x, size, before, gap }: FieldsSpec,
): { readonly middles: readonly number[]; readonly end: number } {
  const room = (words: string) => (gap === undefined ? textWidth(words, size) * GROWTH : textWidth(words, size) + gap);
  let end = x + room(before);
  const middles = names.map(({ name }) => {
    end += room(name);
    return end - (room(name) + (gap ?? 0)) / 2;
  });
  return { middles, end };
}

/** Names of fields in a row, as words: no number is known of any. */
export function Fields({ names, spec }: { readonly names: readonly Named[]; readonly spec: FieldsSpec }): JSX.Element {
  const { middles, end } = place(names, spec);
  return (
    <>
      <Label x={spec.x} y={spec.y} size={spec.size}>
        {spec.before}
      </Label>
      {names.map(({ name }, i) => (
        <Label x={middles[i]!} y={spec.y} size={spec.size} anchor="middle" bold>
          {name}
        </Label>
      ))}
      <Label x={spec.below === undefined ? end : spec.x} y={spec.y + (spec.below ?? 0)} size={spec.size}>
        {spec.after}
      </Label>
    </>
  );
}

/** Each name is a mark: a row of the table that has no number. */
export function fieldMarks(names: readonly Named[], spec: FieldsSpec): readonly MarkAt[] {
  const { middles } = place(names, spec);
  return names.map(({ id, name }, i) => ({
    id,
    x: middles[i]!,
    y: spec.y - spec.size * 0.36,
    w: textWidth(name, spec.size) / 2 + 1,
    h: spec.size * 0.6,
    shape: 'box',
  }));
}
