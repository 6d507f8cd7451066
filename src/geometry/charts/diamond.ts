/** A point of the frame, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Outlines of diamonds of half diagonal `r` round their centres, as one path; px. */
export function diamonds(centres: readonly Point[], r: number): string {
  return centres.map(({ x, y }) => `M${hundredth(x)} ${hundredth(y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`).join('');
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
