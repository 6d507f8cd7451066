import { distance } from '../../model/sphere.ts';
import type { Leg, Place } from '../../model/story.ts';
import { type Box, boxAround } from '../box.ts';
import { type LabelSpec, type PlacedLabel, placeLabels, type Side } from '../labels.ts';
import { move } from '../map/camera.ts';
import { COAST, type LonLat, type Point } from '../map/conic.ts';
import { onGlobe } from './globe.ts';
import { greatCircle } from './great-circle.ts';
import { LOUPE_CENTRE, LOUPE_KM, loupeCamera, loupeRing } from './loupe.ts';
import type { GlobeView } from './views.ts';

/** An arena where its label stands: in the loupe if the loupe shows it, else on the hemisphere. */
export interface Arena {
  readonly leg: Leg;
  readonly lonLat: LonLat;
  readonly at: Point;
  /** On the hemisphere, for all. */
  readonly globe: Point;
  readonly inLoupe: boolean;
}

/** Where the eight arenas stand. Throws for an arena beyond the horizon. */
export function arenasOf(legs: readonly Leg[], places: Readonly<Record<string, Place>>, view: GlobeView): Arena[] {
  const camera = loupeCamera(view);
  return legs.map((leg) => {
    const place = places[leg.place];
    const seen = place && onGlobe([place.lon, place.lat]);
    if (!place || !seen) throw new Error(`arena "${leg.id}" does not lie on the hemisphere`);
    const lonLat: LonLat = [place.lon, place.lat];
    const globe: Point = [view.at[0] + seen[0] * view.r, view.at[1] + seen[1] * view.r];
    const inLoupe = distance(place, { lon: LOUPE_CENTRE[0], lat: LOUPE_CENTRE[1] }) < LOUPE_KM * 0.95;
    return { leg, lonLat, globe, inLoupe, at: inLoupe ? move(camera, COAST.project(lonLat)) : globe };
  });
}

export interface ArenaSizes {
  readonly diamond: number;
  readonly label: number;
  /** Between a diamond and its label; 5 px if not given. */
  readonly gap?: number;
}

const RIGHT_FIRST: readonly Side[] = ['right', 'left', 'above-right', 'below-right', 'above-left', 'below-left', 'above', 'below'];
const LEFT_FIRST: readonly Side[] = ['left', 'right', 'above-left', 'below-left', 'above-right', 'below-right', 'above', 'below'];

/** Labels of the arenas, clear of one another, the routes, and (on the hemisphere) the loupe. */
export function arenaLabels(arenas: readonly Arena[], view: GlobeView, sizes: ArenaSizes, room: Box): PlacedLabel[] {
  const home = arenas.find(({ leg }) => leg.place === 'qingdao');
  const camera = loupeCamera(view);
  const {
    at: [lx, ly],
    r,
  } = view.loupe;
  const routes = (inLoupe: boolean): Box[] =>
    arenas
      .filter((arena) => home && arena !== home && arena.inLoupe === inLoupe)
      .flatMap(({ lonLat }) =>
        greatCircle((home as Arena).lonLat, lonLat, 40)
          .slice(inLoupe ? 2 : 8, -1)
          .map((place) => {
            const seen = onGlobe(place) as Point;
            const [x, y] = inLoupe ? move(camera, COAST.project(place)) : [view.at[0] + seen[0] * view.r, view.at[1] + seen[1] * view.r];
            return boxAround(x, y, 3, 3);
          }),
      );
  const half = (leg: Leg) => sizes.diamond + (leg.place === 'shenzhen' ? 4 : 0);
  const specs = (inLoupe: boolean): LabelSpec[] =>
    arenas
      .filter((arena) => arena.inLoupe === inLoupe)
      .map(({ leg, at: [x, y] }) => ({
        id: leg.id,
        lines: [{ text: `${leg.order} ${leg.name}`, size: sizes.label }],
        x,
        y,
        w: half(leg),
        h: half(leg),
        gap: sizes.gap ?? 5,
        // Towards the disc's middle, away from the horizon.
        sides: inLoupe || x < view.at[0] ? RIGHT_FIRST : LEFT_FIRST,
      }));
  const inner: Box = { x0: lx - r, y0: ly - r, x1: lx + r, y1: ly + r };
  const ring = loupeRing(view);
  const taken = [...routes(false), boxAround(lx, ly, r, r), boxAround(ring.at[0], ring.at[1], ring.r, ring.r)];
  // On a small disc an arena near the horizon has its label across it.
  const onDisc = placeLabels(specs(false), [...taken, ...rimOf(view.at, view.r, 3)], room);
  return [
    ...placeLabels(specs(true), [...routes(true), ...rimOf([lx, ly], r, 1.5)], inner),
    ...(onDisc.every(({ clash }) => clash === 0) ? onDisc : placeLabels(specs(false), taken, room)),
  ];
}

/** A disc's rim as small boxes, so that no label crosses it. */
function rimOf([x, y]: Point, r: number, half: number): Box[] {
  const count = Math.ceil((Math.PI * r) / half);
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI;
    return boxAround(x + r * Math.cos(angle), y + r * Math.sin(angle), half, half);
  });
}
