import type { Camera } from '../model/drawing.ts';

/** How a frame's drawing lies on the screen: its scale and its corner, in px. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A similarity of the screen, z ↦ (re + im·i)·z + (x + y·i), in px. */
export interface Move {
  readonly re: number;
  readonly im: number;
  readonly x: number;
  readonly y: number;
}

/** Reads a layer's `data-camera`: `a b e f`. */
export function readCamera(text: string | undefined): Camera | null {
  if (!text) return null;
  const [a = 1, b = 0, e = 0, f = 0] = text.split(' ').map(Number);
  return { a, b, e, f };
}

/** Where a camera shows a point of the coast's plane, in the frame's px. */
export function place({ a, b, e, f }: Camera, [x, y]: readonly [number, number]): readonly [number, number] {
  return [a * x - b * y + e, b * x + a * y + f];
}

/** The point of the coast's plane that a camera shows at a place of the frame. */
export function unplace({ a, b, e, f }: Camera, [x, y]: readonly [number, number]): readonly [number, number] {
  const norm = a * a + b * b;
  return [(a * (x - e) + b * (y - f)) / norm, (a * (y - f) - b * (x - e)) / norm];
}

/** Fits a drawing of `width` × `height` into a box and centres it, as `xMidYMid meet` does. */
export function fit(width: number, height: number, boxWidth: number, boxHeight: number): Fit {
  const scale = Math.min(boxWidth / width, boxHeight / height);
  return { scale, x: (boxWidth - width * scale) / 2, y: (boxHeight - height * scale) / 2 };
}

/** The move that, set on the layer of camera `to`, shows the coast where `from` had it. */
export function moveBetween(from: Camera, to: Camera, { scale, x, y }: Fit): Move {
  const norm = to.a * to.a + to.b * to.b;
  const re = (from.a * to.a + from.b * to.b) / norm;
  const im = (from.b * to.a - from.a * to.b) / norm;
  const e = from.e - (re * to.e - im * to.f);
  const f = from.f - (im * to.e + re * to.f);
  return { re, im, x: scale * e + x - (re * x - im * y), y: scale * f + y - (im * x + re * y) };
}

/** First `inner`, then `outer`. */
export function compose(outer: Move, inner: Move): Move {
  const { re, im } = outer;
  return {
    re: re * inner.re - im * inner.im,
    im: im * inner.re + re * inner.im,
    x: re * inner.x - im * inner.y + outer.x,
    y: im * inner.x + re * inner.y + outer.y,
  };
}

/** What is left of a move at `progress` (0–1) of its way to rest; as CSS interpolates a matrix: shift, turn and scale. */
export function remaining({ re, im, x, y }: Move, progress: number): Move {
  const left = 1 - progress;
  const scale = 1 + (Math.hypot(re, im) - 1) * left;
  const turn = Math.atan2(im, re) * left;
  return { re: scale * Math.cos(turn), im: scale * Math.sin(turn), x: x * left, y: y * left };
}

/** Length of a move: shift of the box's middle in its diagonals, plus the logarithm of its scale. */
export function length(move: Move, width: number, height: number): number {
  const { re, im, x, y } = move;
  const dx = re * (width / 2) - im * (height / 2) + x - width / 2;
  const dy = im * (width / 2) + re * (height / 2) + y - height / 2;
  return Math.hypot(dx, dy) / Math.hypot(width, height) + Math.abs(Math.log(Math.hypot(re, im)));
}

export function cssMatrix({ re, im, x, y }: Move): string {
  return `matrix(${[re, im, -im, re, x, y].map((value) => Math.round(value * 1e5) / 1e5).join(',')})`;
}
