import type { MarkAt } from '../model/drawing.ts';
import type { Dispose } from './dispose.ts';
import type { Page } from './page.ts';

export interface Ring {
  /** Draws a ring `off` px round each mark, and the leader to the tooltip. */
  draw(marks: readonly MarkAt[], off: number, leader: string): void;
  clear(): void;
  readonly dispose: Dispose;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The rings round the marks that are lit: one path on a casing of paper, over the layers. */
export function startRing({ document, frame }: Page): Ring {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'ring');
  svg.setAttribute('aria-hidden', 'true');
  const paths = ['f0 sp', 'f0 si'].map((looks) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', looks);
    svg.append(path);
    return path;
  });
  return {
    draw(marks, off, leader) {
      const rings = marks.map((mark) => outline(mark, off)).join('');
      for (const path of paths) path.setAttribute('d', rings + leader);
      // Layers may have come after it.
      if (frame.lastElementChild !== svg) frame.append(svg);
    },
    clear: () => svg.remove(),
    dispose: () => svg.remove(),
  };
}

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
