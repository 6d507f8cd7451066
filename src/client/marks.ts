import { type MarkAt, unpackMarks } from '../model/drawing.ts';
import type { Fit } from './camera.ts';

/** The marks of a layer where they stand in the frame, in px of the screen. */
export function marksIn(layer: SVGSVGElement, { scale, x, y }: Fit): MarkAt[] {
  return unpackMarks(layer.dataset['marks'] ?? '').map((mark) => ({
    ...mark,
    x: mark.x * scale + x,
    y: mark.y * scale + y,
    w: mark.w * scale,
    h: mark.h * scale,
  }));
}
