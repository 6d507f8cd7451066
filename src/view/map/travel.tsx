import type { JSX } from 'preact';
import type { Point } from '../../geometry/map/conic.ts';
import { Labels } from '../drawing.tsx';
import { type Ground, placeOf } from './ground.ts';
import { Journey, journeyLine } from './journey.tsx';
import { CityName, type Side, Square } from './place.tsx';

/** The journey from Qingdao to Shenzhen as a line of points in the frame, from square to square. */
export function travelLine(ground: Ground): readonly Point[] {
  return journeyLine(ground, placeOf(ground.input, 'qingdao'), placeOf(ground.input, 'shenzhen'));
}

interface TravelProps {
  readonly ground: Ground;
  /** Where the names stand to their squares. */
  readonly qingdao: Side;
  readonly shenzhen: Side;
  /** The route draws itself when its layer comes. */
  readonly drawn?: boolean;
}

/** The journey with its two cities: route, arrow, squares and names, over all that lies under them. */
export function Travel({ ground, drawn = false, ...sides }: TravelProps): JSX.Element {
  const cities = (['qingdao', 'shenzhen'] as const).map((id) => {
    const place = placeOf(ground.input, id);
    return { name: place.name, at: ground.at(place), side: sides[id] };
  });
  return (
    <>
      <Journey ground={ground} line={travelLine(ground)} drawn={drawn} />
      {cities.map(({ at }) => (
        <Square ground={ground} at={at} />
      ))}
      <Labels>
        {cities.map(({ name, at, side }) => (
          <CityName ground={ground} at={at} side={side}>
            {name}
          </CityName>
        ))}
      </Labels>
    </>
  );
}
