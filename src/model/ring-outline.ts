import type { MarkAt } from './drawing.ts';

/** A mark's own shape, `off` px outside of it, as path data. */
export function outline({ x, y, w, h, shape }: MarkAt, off: number): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  const [a, b] = [w + off, h + off];
  if (shape === 'disc') {
    const r = round(Math.max(a, b));
    return `M${at(-r, 0)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  if (shape === 'diamond') {
    const r = Math.max(w, h) + off * Math.SQRT2;
    return `M${at(0, -r)}L${at(r, 0)}L${at(0, r)}L${at(-r, 0)}z`;
  }
  if (shape === 'triangle') return `M${at(0, -h - 2 * off)}L${at(w + off * Math.sqrt(3), b)}L${at(-w - off * Math.sqrt(3), b)}z`;
  return `M${at(-a, -b)}H${round(x + a)}V${round(y + b)}H${round(x - a)}z`;
}
