import type { CountAxis, SectorFace } from './sectors.ts';

/** A row's face at the middle of its row, px. */
export interface PlacedFace {
  readonly face: SectorFace;
  readonly y: number;
}

/**
 * Bounds of all rows as two paths: what follows from the article alone a bare line with end ticks, what leans on the
 * second report too a hollow bar of half height `half`; where a row has both, one over the other.
 */
export function boundsPaths(
  rows: readonly PlacedFace[],
  axis: CountAxis,
  half: number,
): { readonly bare: string; readonly hollow: string } {
  let bare = '';
  let hollow = '';
  for (const { face, y } of rows) {
    if (face.kind === 'count') continue;
    const shift = face.article && face.second ? half + 1.5 : 0;
    if (face.article) bare += bareLine(axis, face.article, y - shift, half);
    if (face.second) hollow += hollowBar(axis, face.second, y + shift, half);
  }
  return { bare, hollow };
}

/** Bounds from the article whose upper end has no tick: they are written out beside their line. */
export function offTicks(
  rows: readonly PlacedFace[],
  { ticks }: CountAxis,
): { readonly text: string; readonly end: number; readonly y: number }[] {
  return rows.flatMap(({ face, y }) => {
    if (face.kind === 'count' || face.article === null || ticks.includes(face.article[1])) return [];
    return [{ text: face.article.join('–'), end: face.article[1], y }];
  });
}

function bareLine(axis: CountAxis, [min, max]: readonly [number, number], y: number, tick: number): string {
  const [from, to] = [px(axis.at(min)), px(axis.at(max))];
  return `M${from} ${px(y - tick)}v${2 * tick}M${from} ${px(y)}H${to}M${to} ${px(y - tick)}v${2 * tick}`;
}

function hollowBar(axis: CountAxis, [min, max]: readonly [number, number], y: number, half: number): string {
  const [from, to] = [px(axis.at(min)), px(axis.at(max))];
  return `M${from} ${px(y - half)}H${to}v${2 * half}H${from}z`;
}

function px(value: number): number {
  return Math.round(value * 100) / 100;
}
