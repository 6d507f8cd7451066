const px = (value: number): number => Math.round(value * 4) / 4;

/** Squares of `side` px at these corners as one path. */
export function squares(corners: readonly { readonly x: number; readonly y: number }[], side: number): string {
  return corners.map(({ x, y }) => `M${px(x)} ${px(y)}h${side}v${side}h${-side}z`).join('');
}

/** A square that dissolves to the right: `bars` upright bars, each thinner than the last. */
export function fadingSquare({ x, y }: { readonly x: number; readonly y: number }, side: number, bars = 6): string {
  return Array.from({ length: bars }, (_, i) => {
    const width = px((side / bars) * (0.9 - (0.75 * i) / (bars - 1)));
    return `M${px(x + (i * side) / bars)} ${px(y)}h${width}v${side}h${-width}z`;
  }).join('');
}

/** `lines` strokes of hatching at 45° within a square, evenly spaced. */
export function hatchLines({ x, y }: { readonly x: number; readonly y: number }, side: number, lines: number): string {
  return Array.from({ length: lines }, (_, i) => {
    const d = (2 * side * (i + 0.5)) / lines;
    const [low, high] = [Math.min(d, side), Math.max(0, d - side)];
    return `M${px(x + high)} ${px(y + low)}l${px(low - high)} ${px(high - low)}`;
  }).join('');
}
