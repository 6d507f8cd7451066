import type { Precision } from '../../model/story.ts';
import { ghostsOf, type Stage, stage } from './dissolve.ts';

/** A sum in units of one cell, with its word. */
export interface Sum {
  readonly value: number;
  readonly precision: Precision;
}

/** One cell of the field of a sum: `itemised` belongs to a signing whose amount is stated. */
export interface AmountCell {
  readonly itemised: boolean;
  readonly stage: Stage;
}

/**
 * The cells of a total of which some items are known: the items first, each with its own soft end of one cell, then
 * what no source itemises, with the total's soft end and its ghosts. An exact sum is whole.
 */
export function amountCells(total: Sum, items: readonly Sum[]): readonly AmountCell[] {
  const known = items.flatMap(({ value, precision }): AmountCell[] =>
    Array.from({ length: Math.round(value) }, (_, i) => ({
      itemised: true,
      stage: stage(i, Math.round(value), precision, { dissolving: 1, ghosts: 0 }),
    })),
  );
  const count = Math.round(total.value);
  const rest = Math.max(0, count + ghostsOf(total.precision) - known.length);
  return [
    ...known,
    ...Array.from({ length: rest }, (_, i): AmountCell => ({ itemised: false, stage: stage(known.length + i, count, total.precision) })),
  ];
}
