import { type MarkAt, unpackMarks } from '../model/drawing.ts';
import { place, readCamera, unplace } from './camera.ts';

type Point = readonly [x: number, y: number];

/** Something inside the layer that comes, and its way from where it stood to where the layer draws it; the frame's px. */
export interface Part {
  readonly element: Element;
  /** Evenly spaced in time; the last is where it stands. */
  readonly way: readonly Point[];
  /** Its size at the start, as a multiple of what is drawn. */
  readonly size: number;
}

/**
 * What moves inside a layer when it comes after `before`: the storm's disc along the fixes of its track, the seals from their
 * places in the layer that shows them large. `halfway` is where the disc of `before` was when its own way was cut short.
 */
export function parts(
  before: SVGSVGElement | null,
  next: SVGSVGElement,
  find: (step: string) => SVGSVGElement | undefined,
  halfway: Point | null,
): Part[] {
  const large = next.querySelector<SVGElement>('.kept')?.dataset['from'];
  return [...travel(before, next, halfway), ...(large ? keep(find(large), next) : [])];
}

/** The part as keyframes of its transform. */
export function keyframesOf({ way, size }: Part): Keyframe[] {
  const [x1, y1] = way[way.length - 1] ?? [0, 0];
  return way.map(([x, y], index) => ({
    transform: `translate(${px(x - x1)},${px(y - y1)})${size === 1 ? '' : ` scale(${index === 0 ? size : 1})`}`,
  }));
}

/** Where a part is at `progress` (0–1) of its way. */
export function partAt({ way }: Part, progress: number): Point | null {
  const along = progress * (way.length - 1);
  const from = way[Math.floor(along)];
  const to = way[Math.ceil(along)];
  const rest = along % 1;
  return from && to ? [from[0] + (to[0] - from[0]) * rest, from[1] + (to[1] - from[1]) * rest] : null;
}

/** The disc's way: from where the last layer had it, or from the fix that `data-from` names, past every fix between. */
function travel(before: SVGSVGElement | null, next: SVGSVGElement, halfway: Point | null): Part[] {
  const disc = next.querySelector<SVGElement>('.disc');
  const to = disc?.dataset['fix'];
  const from = before?.querySelector<SVGElement>('.disc')?.dataset['fix'] ?? disc?.dataset['from'];
  if (!disc || !to || !from || to === from) return [];
  const over = before ? bringOver(before, next) : null;
  const brought = before && over ? pointsOf(before).map(([id, at]) => [id, over(at)] as const) : [];
  const known = new Map<string, Point>([...brought, ...pointsOf(next)]);
  const start = halfway && over ? over(halfway) : known.get(from);
  const end = known.get(to);
  if (!start || !end) return [];
  // Ids of fixes hold their time, so that their order is the track's.
  const storm = `${from.split('-')[0]}-`;
  const [low, high] = from < to ? [from, to] : [to, from];
  const between = halfway ? [] : [...known.keys()].filter((id) => id.startsWith(storm) && id > low && id < high).sort();
  if (from > to) between.reverse();
  return [{ element: disc, way: [start, ...between.map((id) => known.get(id)).filter((at) => at !== undefined), end], size: 1 }];
}

/** Takes a point of one layer's frame to where the next layer's camera would have it; null where they share no plane. */
function bringOver(before: SVGSVGElement, next: SVGSVGElement): ((at: Point) => Point) | null {
  const [from, to] = [readCamera(before.dataset['camera']), readCamera(next.dataset['camera'])];
  return from && to && ((at) => place(to, unplace(from, at)));
}

/** Marks that keep their identity: each comes from where `large` draws it, at its size there. */
function keep(large: SVGSVGElement | undefined, next: SVGSVGElement): Part[] {
  if (!large) return [];
  const [from, to] = [marksOf(large), marksOf(next)];
  return [...next.querySelectorAll<SVGElement>('.kept > [data-mark]')].flatMap((element) => {
    const id = element.dataset['mark'];
    const start = from.find((mark) => mark.id === id);
    const end = to.find((mark) => mark.id === id);
    if (!start || !end) return [];
    return [{ element, way: [[start.x, start.y] as const, [end.x, end.y] as const], size: Math.round((start.w / end.w) * 100) / 100 }];
  });
}

function marksOf(layer: SVGSVGElement): MarkAt[] {
  return unpackMarks(layer.dataset['marks'] ?? '');
}

function pointsOf(layer: SVGSVGElement): (readonly [id: string, at: Point])[] {
  return marksOf(layer).map(({ id, x, y }) => [id, [x, y]]);
}

const px = (value: number) => `${Math.round(value * 10) / 10}px`;
