/** A box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** px between a ring and its tooltip: the leader's length. */
const GAP = 26;
/** px of a tooltip's edge in which the leader may not end. */
const CORNER = 18;

export interface Tip {
  readonly left: number;
  readonly top: number;
  /** From the ring to the tooltip, bent once at 45° where they are not level; path data. */
  readonly leader: string;
}

/**
 * Places a tooltip of `width` × `height` beside a ring: right, left, below, above, the first that lies in the room; if none does,
 * on the side with the most room, pushed into it.
 */
export function placeTip(ring: Box, width: number, height: number, room: Box): Tip {
  const middle = { x: (ring.left + ring.right) / 2, y: (ring.top + ring.bottom) / 2 };
  const top = clamp(middle.y - height * 0.4, room.top, room.bottom - height);
  const left = clamp(middle.x - width * 0.4, room.left, room.right - width);
  const spaces = [
    { space: room.right - ring.right - GAP - width, left: ring.right + GAP, top },
    { space: ring.left - GAP - width - room.left, left: ring.left - GAP - width, top },
    { space: room.bottom - ring.bottom - GAP - height, left, top: ring.bottom + GAP },
    { space: ring.top - GAP - height - room.top, left, top: ring.top - GAP - height },
  ];
  const fits = spaces.findIndex(({ space }) => space >= 0);
  const side = fits >= 0 ? fits : spaces.indexOf(spaces.reduce((best, other) => (other.space > best.space ? other : best)));
  const chosen = spaces[side] ?? { left, top };
  const at = {
    left: Math.round(clamp(chosen.left, room.left, room.right - width)),
    top: Math.round(clamp(chosen.top, room.top, room.bottom - height)),
  };
  return { ...at, leader: leader(ring, middle, at, width, height, side) };
}

function leader(
  ring: Box,
  middle: { readonly x: number; readonly y: number },
  at: { readonly left: number; readonly top: number },
  width: number,
  height: number,
  side: number,
): string {
  const point = (x: number, y: number) => `${Math.round(x)} ${Math.round(y)}`;
  if (side < 2) {
    const from = side === 0 ? ring.right : ring.left;
    const to = side === 0 ? at.left : at.left + width;
    const y = clamp(middle.y, at.top + CORNER, at.top + height - CORNER);
    const rise = Math.min(Math.abs(y - middle.y), Math.abs(to - from));
    return `M${point(from, middle.y)}L${point(from + Math.sign(to - from) * rise, y)}L${point(to, y)}`;
  }
  const from = side === 2 ? ring.bottom : ring.top;
  const to = side === 2 ? at.top : at.top + height;
  const x = clamp(middle.x, at.left + CORNER, at.left + width - CORNER);
  const run = Math.min(Math.abs(x - middle.x), Math.abs(to - from));
  return `M${point(middle.x, from)}L${point(x, from + Math.sign(to - from) * run)}L${point(x, to)}`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
