/** An upright rectangle in the frame's px, y downwards. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The box of half extents `w`, `h` about a point, grown by `pad` on every side. */
export function boxAround(x: number, y: number, w: number, h: number, pad = 0): Box {
  return { x0: x - w - pad, y0: y - h - pad, x1: x + w + pad, y1: y + h + pad };
}

/** Area in px² that two boxes share; touching boxes share none. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const height = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Area in px² of `box` that lies outside `room`. */
export function outside(box: Box, room: Box): number {
  return (box.x1 - box.x0) * (box.y1 - box.y0) - overlap(box, room);
}
