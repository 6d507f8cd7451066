import { textWidth } from '../../../src/geometry/text.ts';

export interface Box {
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const TEXT = /<text x="(-?[\d.]+)" y="(-?[\d.]+)" class="([^"]*)"(?: text-anchor="(\w+)")?>(.*?)<\/text>/g;
const PIECE = /<tspan(?: class="([^"]*)")?(?: dx="(\d+)")?>([^<]*)<\/tspan>|([^<]+)/g;

/** Boxes of a drawing's labels in the frame's px, where the stage is drawn at scale `k` and labels keep their px. */
export function labelBoxes(markup: string, k: number): readonly Box[] {
  return [...markup.matchAll(TEXT)].map(([, x, y, names = '', anchor = 'start', content = '']) => {
    const own = sizeOf(names) / k;
    const pieces = [...content.matchAll(PIECE)].map(([, classes, dx = '0', inner, plain]) => {
      const size = classes ? sizeOf(classes) / k : own;
      return { text: inner ?? plain ?? '', size, width: Number(dx) + textWidth(inner ?? plain ?? '', size) };
    });
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const size = Math.max(...pieces.map((piece) => piece.size));
    const x0 = Number(x) - { start: 0, middle: width / 2, end: width }[anchor as 'start' | 'middle' | 'end'];
    return {
      text: pieces.map((piece) => piece.text).join(' '),
      x0,
      x1: x0 + width,
      y0: Number(y) - 0.84 * size,
      y1: Number(y) + 0.1 * size,
    };
  });
}

/** Pairs of boxes that overlap by more than half a px, as `first × second`. */
export function overlaps(boxes: readonly Box[]): readonly string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .flatMap((b) =>
        Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0.5 && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5
          ? [`${a.text} × ${b.text}`]
          : [],
      ),
  );
}

function sizeOf(names: string): number {
  return Number(/\bs(\d+)\b/.exec(names)?.[1]);
}
