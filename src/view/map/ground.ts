import { cameraOf, placer, scaleOf, type View } from '../../geometry/map/camera.ts';
import type { Box } from '../../geometry/map/clip.ts';
import type { LonLat, Point } from '../../geometry/map/conic.ts';
import { TITLE_FRAMES } from '../../geometry/map/title-frames.ts';
import { type CoastState, viewOf } from '../../geometry/map/views.ts';
import type { Camera, MarkAt, RingShape } from '../../model/drawing.ts';
import { FRAMES, type Frame, type SetName } from '../../model/frames.ts';
import { EARTH_KM, type Point as Place } from '../../model/sphere.ts';
import type { Fix, Place as NamedPlace } from '../../model/story.ts';
import type { DrawInput } from '../drawing.tsx';
import { type Hand, handOf } from './hand.ts';

/** All that the pieces of one coast state share. */
export interface Ground {
  readonly input: DrawInput;
  readonly set: SetName;
  readonly frame: Frame;
  readonly hand: Hand;
  readonly camera: Camera;
  /** Where a place stands in the frame. */
  readonly at: (place: Place) => Point;
  readonly project: (place: LonLat) => Point;
  /** The frame with half of it around: what another screen's shape may show. */
  readonly beyond: Box;
}

export function groundOf(input: DrawInput, state: CoastState, set: SetName): Ground {
  const frame = state === 'title' ? { ...FRAMES[set], ...TITLE_FRAMES[set] } : FRAMES[set];
  return groundIn(input, frame, viewOf(state, set, input.story.lang));
}

/** The ground of a frame of another size or view than the page's. */
export function groundIn(input: DrawInput, frame: Frame, view: View): Ground {
  const { set } = frame;
  const camera = cameraOf(view);
  const project = placer(camera);
  return {
    input,
    set,
    frame,
    camera,
    project,
    hand: handOf(set),
    at: ({ lon, lat }) => project([lon, lat]),
    beyond: [-frame.width / 2, -frame.height / 2, frame.width * 1.5, frame.height * 1.5],
  };
}

/** A place of the story. Throws where the data has none of that id. */
export function placeOf({ story }: DrawInput, id: string): NamedPlace {
  const place = story.places[id];
  if (place === undefined) throw new Error(`no place "${id}" in data/places.csv`);
  return place;
}

/** A fix of the story's tracks by id. */
export function fixOf({ story }: DrawInput, id: string): Fix {
  const fix = Object.values(story.storms)
    .flatMap(({ fixes }) => fixes)
    .find((one) => one.id === id);
  if (fix === undefined) throw new Error(`no fix "${id}" in data/typhoons.csv`);
  return fix;
}

/** Km in px of the frame. */
export function px({ camera }: Ground, km: number): number {
  return (km * scaleOf(camera)) / EARTH_KM;
}

/** A mark, if it lies inside the frame. */
export function markIn({ frame }: Ground, id: string, [x, y]: Point, w: number, shape: RingShape, h = w): MarkAt[] {
  return x >= 4 && y >= 4 && x <= frame.width - 4 && y <= frame.height - 4 ? [{ id, x, y, w, h, shape }] : [];
}
