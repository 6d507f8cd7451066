import { scaleLinear } from 'd3';
import type { Sector } from '../../model/story.ts';

/** The axis on which bounds are read: signing 1 at `x`, each next one `pitch` px on. */
export interface CountAxis {
  readonly at: (count: number) => number;
  readonly ticks: readonly number[];
  readonly total: number;
}

export interface AxisSpec {
  readonly x: number;
  readonly pitch: number;
}

/** Ticks stand at one, at the upper bounds that are drawn, and at the total. */
export function countAxis(sectors: readonly Sector[], total: number, { x, pitch }: AxisSpec): CountAxis {
  const open = sectors.filter(({ count, kind }) => count === null && kind !== 'others');
  const ends = open.flatMap(({ bounds, bounds2 }) => [bounds?.[1], bounds2?.[1]]).filter((end) => end !== undefined);
  const ticks = [...new Set([1, ...ends, total])].sort((a, b) => a - b);
  return { at: scaleLinear([1, 2], [x, x + pitch]), ticks, total };
}

/** What a row shows of its number: how many seals, or the bounds that follow and from what. */
export type SectorFace =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'bounds'; readonly article: Sector['bounds']; readonly second: Sector['bounds2'] };

/** A count that a source gives takes the place of the bounds. */
export function sectorFace({ count, bounds, bounds2 }: Sector): SectorFace {
  return count === null ? { kind: 'bounds', article: bounds, second: bounds2 } : { kind: 'count', count };
}

/** The highest upper bound of the rows whose number is open, from the article alone or with the second report; null: none is drawn. */
export function highest(sectors: readonly Sector[], which: 'bounds' | 'bounds2'): number | null {
  const ends = sectors
    .filter(({ count, kind }) => count === null && kind !== 'others')
    .map((sector) => sector[which]?.[1])
    .filter((end) => end !== undefined);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Middle of each row below `top`; the last, the agencies, is set off by a heavier rule and stands a little higher. */
export function rowMiddles(sectors: readonly Sector[], top: number, row: number, last: number): readonly number[] {
  let y = top;
  return sectors.map(({ kind }) => {
    const height = kind === 'agencies' ? last : row;
    y += height;
    return y - height / 2;
  });
}
