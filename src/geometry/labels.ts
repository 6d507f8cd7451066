import { type Box, boxAround, outside, overlap } from './box.ts';
import { textWidth } from './text.ts';

/** Where a label may stand about its mark; `above-right` is off the corner. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

export interface TextLine {
  readonly text: string;
  readonly size: number;
  /** Letterspaced by half an em, as sea names are. */
  readonly spaced?: boolean;
}

/** A label to be placed: its lines, the point it names and the half extents of the mark there, in the frame's px. */
export interface LabelSpec {
  readonly id: string;
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Sides in order of preference. */
  readonly sides: readonly Side[];
  /** Between the mark and the letters; 6 px if not given. */
  readonly gap?: number;
  /** Longest leader in px if no side is free; none if not given. */
  readonly leader?: number;
}

/** A line of a placed label: the point is its baseline's, at the label's anchor. */
interface PlacedLine extends TextLine {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly lines: readonly PlacedLine[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: Side;
  readonly box: Box;
  /** From the mark's edge to the label, when it had to stand off. */
  readonly leader: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  /** Area in px² shared with other things or lying outside the room; 0 is a free place. */
  readonly clash: number;
}

/** Of the em, above the baseline and below it: the Han face's square, with what a digit or a comma needs. */
const ASCENT = 0.88;
const DESCENT = 0.14;
const LEADING = 1.28;
const PASSES = 3;
/** Step by which a leader grows, px. */
const STRIDE = 6;

/** Advance of a line in px, letterspacing counted between its letters only. */
export function lineWidth({ text, size, spaced }: TextLine): number {
  return textWidth(text, size) + (spaced ? (Array.from(text).length - 1) * size * 0.5 : 0);
}

/** Box of one line of text at its baseline. */
export function lineBox(line: TextLine, x: number, y: number, anchor: PlacedLabel['anchor'] = 'start'): Box {
  const width = lineWidth(line);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0: y - line.size * ASCENT, x1: x0 + width, y1: y + line.size * DESCENT };
}

/**
 * Places labels so that none overlaps another, a mark, an obstacle or the edge of the room.
 * Greedy in the order given (first is most important), then each is placed anew among all others, a few times;
 * where nothing is free the place of least clash is taken. Same input, same output.
 */
export function placeLabels(labels: readonly LabelSpec[], obstacles: readonly Box[], room: Box): PlacedLabel[] {
  const marks = labels.map((label) => boxAround(label.x, label.y, label.w, label.h));
  const placed: (PlacedLabel | undefined)[] = labels.map(() => undefined);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let moved = false;
    labels.forEach((label, index) => {
      const taken = [
        ...obstacles,
        ...marks.filter((_, other) => other !== index),
        ...placed.flatMap((other, at) => (other && at !== index ? [other.box] : [])),
      ];
      const best = bestPlace(label, taken, room);
      moved ||= best.side !== placed[index]?.side || best.leader?.join() !== placed[index]?.leader?.join();
      placed[index] = best;
    });
    if (!moved) break;
  }
  return placed.filter((label) => label !== undefined);
}

function bestPlace(label: LabelSpec, taken: readonly Box[], room: Box): PlacedLabel {
  let best: PlacedLabel | undefined;
  for (let off = 0; off <= (label.leader ?? 0); off += STRIDE) {
    for (const side of label.sides) {
      const at = stand(label, side, off);
      const clash = taken.reduce((sum, box) => sum + overlap(at.box, box), outside(at.box, room));
      if (clash < 0.01) return { ...at, clash: 0 };
      if (best === undefined || clash < best.clash) best = { ...at, clash };
    }
  }
  if (best === undefined) throw new Error(`label "${label.id}" has no side to stand on`);
  return best;
}

/** The label on one side of its mark, `off` px further out than its gap. */
function stand(label: LabelSpec, side: Side, off: number): Omit<PlacedLabel, 'clash'> {
  const { x, y, w, h, lines, gap = 6 } = label;
  const away = gap + off;
  const corner = side.includes('-') ? Math.SQRT1_2 : 1;
  const dx = side.includes('right') ? 1 : side.includes('left') ? -1 : 0;
  const dy = side.startsWith('below') ? 1 : side.startsWith('above') ? -1 : 0;
  const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
  const px = x + dx * (w * corner + away * corner);
  const edge = y + dy * (h * corner + away * corner);

  const width = Math.max(...lines.map(lineWidth));
  const drops = lines.map((line, index) => (index === 0 ? line.size * ASCENT : line.size * LEADING));
  const last = lines[lines.length - 1]?.size ?? 0;
  const height = drops.reduce((sum, drop) => sum + drop, last * DESCENT);
  const y0 = dy > 0 ? edge : dy < 0 ? edge - height : y - height / 2;
  const x0 = anchor === 'start' ? px : anchor === 'end' ? px - width : px - width / 2;

  let baseline = y0;
  const set = lines.map((line, index) => {
    baseline += drops[index] ?? 0;
    return { ...line, x: px, y: baseline };
  });
  const leader = off === 0 ? null : ([x + dx * w * corner, y + dy * h * corner, px - dx * 3, edge - dy * 3] as const);
  return { id: label.id, lines: set, anchor, side, box: { x0, y0, x1: x0 + width, y1: y0 + height }, leader };
}
