/** A piece of a bar: where it begins, counted from the bar's closed end, and how long it is; px. */
export interface Piece {
  readonly at: number;
  readonly length: number;
}

/**
 * A bar that is open at its far end: `solid` of it whole, then slices that get thinner and stand farther apart, so that no
 * last one can be told. Lengths in px.
 */
export function openBar(length: number, solid: number, slices: number): readonly Piece[] {
  const whole = length * solid;
  const weight = (i: number) => 1 + (1.2 * i) / slices;
  const total = Array.from({ length: slices }, (_, i) => weight(i)).reduce((sum, w) => sum + w, 0);
  const pieces: Piece[] = whole > 0 ? [{ at: 0, length: tenth(whole) }] : [];
  let at = whole;
  for (let i = 0; i < slices; i++) {
    const cell = ((length - whole) * weight(i)) / total;
    const fill = Math.max(0.7, cell * (0.8 - (0.7 * (i + 0.5)) / slices));
    // The first slice of a bar with no whole part stands on its closed end; elsewhere the gap comes first.
    pieces.push({ at: tenth(whole > 0 ? at + cell - fill : at), length: tenth(fill) });
    at += cell;
  }
  return pieces;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
