import type { MarkAt } from '../model/drawing.ts';
import { outline } from '../model/ring-outline.ts';
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
