/** Of a side of 10: hand-cut corners, no turn; from the top left corner on. */
const CUT: readonly (readonly [dx: number, dy: number])[] = [
  [9.3, 0.2],
  [0.4, 0.7],
  [-0.2, 8.6],
  [-0.6, 0.5],
  [-8.6, -0.2],
  [-0.6, -0.6],
  [0.1, -8.8],
];

/** Outline of a small seal of `side` px round `x`, `y`. */
export function sealAt(x: number, y: number, side: number): string {
  const px = (value: number) => String(Math.round(value * 100) / 100);
  const scaled = CUT.map(([dx, dy]) => `${px((dx * side) / 10)} ${px((dy * side) / 10)}`).join(' ');
  return `M${px(x - side * 0.47)} ${px(y - side * 0.5)}l${scaled}z`.replace(/ -/g, '-');
}
