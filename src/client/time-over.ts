import { coastPoint } from '../model/coast-plane.ts';
import type { Camera } from '../model/drawing.ts';
import { between, distance, EARTH_KM, type Point } from '../model/sphere.ts';
import { type Fit, place } from './camera.ts';
import type { StormAt } from './time-words.ts';

/** How the map lies in the frame, the frame's px, and the size of what is drawn over it, of the phone's. */
interface View {
  readonly camera: Camera;
  readonly fit: Fit;
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

export interface TimeOver {
  /** Shows it over a map. */
  begin(view: View): void;
  /** Draws the storms of an hour, Lekima first, and what its lines to the cities say; the circles of wind only where `still`: they would flicker. */
  draw(storms: readonly StormAt[], said: readonly string[], still: boolean): void;
  end(): void;
}

type Screen = readonly [x: number, y: number];

/** Px of the phone's between the ends of a measure and the middle of its city and of the eye. */
const CITY = 13;
const EYE = 12;
/** A measure shorter than this has no room for its words. */
const SHORTEST = 64;

/** What stands over the map at an hour. The drawing is in the page: this sets its attributes. */
export function startOver(svg: SVGSVGElement, cities: readonly Point[]): TimeOver {
  const all = <T extends Element>(selector: string) => [...svg.querySelectorAll<T>(selector)];
  const paths = all(':scope > path');
  const texts = all(':scope > text');
  const squares = all('.time-city');
  const eyes = all<SVGGElement>('.time-storm');
  let view: View;

  const at = (point: Point): Screen => {
    const [x, y] = place(view.camera, coastPoint(point));
    return [x * view.fit.scale + view.fit.x, y * view.fit.scale + view.fit.y];
  };
  const path = (points: readonly Screen[]) => `M${points.map((point) => point.map(round).join(' ')).join('L')}`;
  const put = (element: Element, [x, y]: Screen) =>
    element.setAttribute('transform', `translate(${round(x)} ${round(y)}) scale(${view.size})`);

  /** The great circle from a city to the eye with a bar at its ends and a tick every 100 km. */
  function measure(city: Point, eye: Point, px: number): string {
    const km = distance(city, eye);
    const [start, end] = [(CITY * view.size) / px, 1 - (EYE * view.size) / px];
    const point = (part: number) => at(between(city, eye, part));
    const across = (part: number, half: number) => {
      const [[x, y], [u, v]] = [point(part), point(part + 1e-3)];
      const k = (half * view.size) / Math.hypot(u - x, v - y);
      return path([
        [x - (v - y) * k, y + (u - x) * k],
        [x + (v - y) * k, y - (u - x) * k],
      ]);
    };
    let d = across(start, 6) + across(end, 6);
    for (let reached = 100; reached < km * end; reached += 100) if (reached > km * start) d += across(reached / km, 2.6);
    return d + path(Array.from({ length: 9 }, (_, index) => point(start + ((end - start) * index) / 8)));
  }

  /** Puts an eye with its name where its storm stands, and its circles of wind round it, which are round on this plane. */
  function stand(eye: SVGGElement, { at: standing }: StormAt, still: boolean) {
    const { camera, fit, size, width } = view;
    const [x, y] = at(standing);
    const [qx, qy] = at(cities[1] as Point);
    const wide = Number(eye.dataset['width']);
    // Above at the right, where neither measure runs; below, where Qingdao's name is.
    const below = y > qy - 4 * size && y < qy + 48 * size && Math.abs(x - qx) < 100 * size;
    const aside = x + (13 + wide) * size > width ? -13 - wide : 13;
    put(eye, [x, y]);
    eye.classList.toggle('between', !standing.fix);
    const km = [standing.fix?.r30, standing.fix?.r50].flatMap((reach) =>
      still && reach ? [reach[1], reach[0] > reach[1] ? reach[0] : 0] : [0, 0],
    );
    const perKm = (Math.hypot(camera.a, camera.b) * fit.scale) / EARTH_KM / size;
    eye.querySelectorAll('.reach').forEach((circle, index) => {
      circle.setAttribute('r', String(round((km[index] as number) * perKm)));
    });
    (eye.lastChild as Element).setAttribute('transform', `translate(${aside} ${below ? 9 : round(Math.max(-33, (2 - y) / size))})`);
  }

  return {
    begin(next) {
      view = next;
      for (const text of texts) text.setAttribute('font-size', String(16 * view.size));
      squares.forEach((square, index) => {
        put(square, at(cities[index] as Point));
      });
      svg.classList.add('on');
    },
    draw(storms, said, still) {
      let d = '';
      eyes.forEach((eye, index) => {
        const storm = storms[index];
        const [x, y] = storm ? at(storm.at) : [-1, 0];
        // A storm whose eye is beyond the frame is not drawn, nor are its circles.
        const shown = x > 0 && y > 0 && x < view.width && y < view.height;
        eye.classList.toggle('off', !shown);
        if (storm && shown) stand(eye, storm, still);
      });
      texts.forEach((text, index) => {
        const [city, eye] = [cities[index] as Point, (storms[0] as StormAt).at];
        const [[x0, y0], [x1, y1]] = [at(city), at(eye)];
        const px = Math.hypot(x1 - x0, y1 - y0);
        const long = px > SHORTEST * view.size;
        if (long) d += measure(city, eye, px);
        // Shenzhen's words stand on their line, nearer to the city; Qingdao's at the right of theirs: both clear of the readout.
        const [x, y] = at(between(city, eye, index === 0 ? 0.4 : 0.5));
        const off = index * 7 * view.size;
        text.textContent = long ? (said[index] as string) : '';
        text.setAttribute('x', String(round(x + off)));
        text.setAttribute('y', String(round(y - off)));
      });
      for (const one of paths) one.setAttribute('d', d);
    },
    end: () => svg.classList.remove('on'),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
