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

/** Writes marks as one attribute: `id x y w h shape`, joined by `|`; to half a px. Size and shape that are those of the mark before are left out. */
export function packMarks(marks: readonly MarkAt[]): string {
  const n = (value: number) => String(Math.round(value * 2) / 2);
  let before = '';
  return marks
    .map(({ id, x, y, w, h, shape }) => {
      const form = ` ${n(w)} ${n(h)} ${shape}`;
      const written = form === before ? '' : form;
      before = form;
      return `${id} ${n(x)} ${n(y)}${written}`;
    })
    .join('|');
}

/** Reads what `packMarks` wrote; an empty attribute is no mark. */
export function unpackMarks(packed: string): MarkAt[] {
  if (packed === '') return [];
  let form: Pick<MarkAt, 'w' | 'h' | 'shape'> = { w: 0, h: 0, shape: 'disc' };
  return packed.split('|').map((part) => {
    const [id = '', x, y, w, h, shape] = part.split(' ');
    if (shape !== undefined) form = { w: Number(w), h: Number(h), shape: shape as RingShape };
    return { id, x: Number(x), y: Number(y), ...form };
  });
}
