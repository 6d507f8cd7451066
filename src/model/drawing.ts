import type { SetName } from './frames.ts';
import type { LayerId } from './steps.ts';

/** Shape of the ring round a mark that is pointed at. */
export type RingShape = 'square' | 'disc' | 'diamond' | 'triangle' | 'box';

/** Where one mark (a row of the graphic's data table) stands, in the frame's px. `w`, `h`: half extents. */
export interface MarkAt {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly shape: RingShape;
}

/**
 * A similarity from the coast's plane (unit: the projection's at scale 1, apex at the origin) to the frame:
 * x' = a·x − b·y + e, y' = b·x + a·y + f. Steps on the same coast are moved into one another by it.
 */
export interface Camera {
  readonly a: number;
  readonly b: number;
  readonly e: number;
  readonly f: number;
}

/** What a graphic's view returns beside its markup. */
export interface DrawingFacts {
  readonly step: LayerId;
  readonly set: SetName;
  readonly marks: readonly MarkAt[];
  readonly camera: Camera | null;
}

/** Writes marks as one attribute: `id x y w h shape`, joined by `|`; px to a tenth. */
export function packMarks(marks: readonly MarkAt[]): string {
  const n = (value: number) => String(Math.round(value * 10) / 10);
  return marks.map((m) => `${m.id} ${n(m.x)} ${n(m.y)} ${n(m.w)} ${n(m.h)} ${m.shape}`).join('|');
}

/** Reads what `packMarks` wrote; an empty attribute is no mark. */
export function unpackMarks(packed: string): MarkAt[] {
  if (packed === '') return [];
  return packed.split('|').map((part) => {
    const [id = '', x, y, w, h, shape = 'disc'] = part.split(' ');
    return { id, x: Number(x), y: Number(y), w: Number(w), h: Number(h), shape: shape as RingShape };
  });
}
