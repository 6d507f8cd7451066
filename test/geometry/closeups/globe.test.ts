import { describe, expect, it } from 'vitest';
import { loadAtlas } from '../../../src/data/atlas.ts';
import { loadStory } from '../../../src/data/index.ts';
import { arenaLabels, arenasOf } from '../../../src/geometry/closeups/contest-layout.ts';
import { GLOBE_CENTRE, GLOBE_RADIUS, globeLand, onGlobe } from '../../../src/geometry/closeups/globe.ts';
import { LOUPE_CENTRE, loupeCamera, loupeRing } from '../../../src/geometry/closeups/loupe.ts';
import { outerTangents } from '../../../src/geometry/closeups/tangents.ts';
import { GLOBE_VIEWS } from '../../../src/geometry/closeups/views.ts';
import { placer } from '../../../src/geometry/map/camera.ts';
import { SETS } from '../../../src/model/frames.ts';

const story = await loadStory('data');

/** Rings of a path of relative whole units. */
function ringsOf(path: string): (readonly [number, number])[][] {
  let at: readonly [number, number] = [0, 0];
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: (readonly [number, number])[] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)];
        points.push(at);
      }
      at = points[0] ?? at;
      return points;
    });
}

describe('onGlobe', () => {
  it('puts its centre in the middle', () => {
    expect(onGlobe(GLOBE_CENTRE)).toEqual([expect.closeTo(0), expect.closeTo(0)]);
  });
  it('shows no place beyond the horizon', () => {
    expect(onGlobe([-50, -65])).toBeNull();
    expect(onGlobe([130, -26])).toBeNull();
  });
  it('shows all eight arenas', () => {
    const seen = story.legs.map(({ place }) => onGlobe([story.places[place]?.lon ?? 0, story.places[place]?.lat ?? -90]));
    expect(seen).toHaveLength(8);
    expect(seen.filter((at) => at && Math.hypot(...at) < 1)).toHaveLength(8);
  });
});

describe('globeLand', () => {
  it('cuts land at the horizon: no edge runs across the disc', async () => {
    const { large } = globeLand((await loadAtlas('data')).land110);
    const rings = ringsOf(large);
    const points = rings.flat();
    expect(points.length).toBeGreaterThan(400);
    expect(Math.max(...points.map((point) => Math.hypot(...point)))).toBeLessThan(1.08 * GLOBE_RADIUS);
    const inside = (point: readonly [number, number]) => Math.hypot(...point) < 0.98 * GLOBE_RADIUS;
    const edges = rings.flatMap((ring) => ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const));
    const lengths = edges.filter(([a, b]) => inside(a) && inside(b)).map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]));
    expect(Math.max(...lengths)).toBeLessThan(GLOBE_RADIUS / 5);
  });
});

describe.each(SETS)('contest for %s', (set) => {
  const view = GLOBE_VIEWS[set];
  const arenas = arenasOf(story.legs, story.places, view);
  it('has the five arenas in China in the loupe, well inside its rim', () => {
    const within = arenas.filter(({ inLoupe }) => inLoupe);
    expect(within.map(({ leg }) => leg.name)).toEqual(['上海', '武汉', '青岛', '北京', '深圳']);
    for (const { at } of within) expect(Math.hypot(at[0] - view.loupe.at[0], at[1] - view.loupe.at[1])).toBeLessThan(view.loupe.r * 0.87);
  });
  it('has their small diamonds inside the ring', () => {
    const ring = loupeRing(view);
    for (const { globe } of arenas.filter(({ inLoupe }) => inLoupe))
      expect(Math.hypot(globe[0] - ring.at[0], globe[1] - ring.at[1])).toBeLessThan(ring.r);
  });
  it('turns the loupe so that north is where the disc has it', () => {
    const place = placer(loupeCamera(view));
    const angle = ([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]) => Math.atan2(x1 - x0, y0 - y1);
    const north = [LOUPE_CENTRE[0], LOUPE_CENTRE[1] + 1] as const;
    expect(angle(place(LOUPE_CENTRE), place(north))).toBeCloseTo(angle(onGlobe(LOUPE_CENTRE) ?? [0, 0], onGlobe(north) ?? [0, 0]), 3);
  });
  it('places all eight labels without a clash', () => {
    const sizes = { small: [5.5, 12], phone: [7.5, 14], tablet: [11, 20], low: [8, 16], compact: [11, 20], wide: [12, 22] }[set] as [
      number,
      number,
    ];
    const labels = arenaLabels(arenas, view, { diamond: sizes[0], label: sizes[1] }, { x0: 0, y0: 0, x1: 1440, y1: 812 });
    expect(labels).toHaveLength(8);
    expect(labels.filter(({ clash }) => clash > 0)).toEqual([]);
  });
});

it('outerTangents touch both discs', () => {
  for (const [from, to] of outerTangents([0, 0], 10, [100, 40], 30)) {
    expect(Math.hypot(...from)).toBeCloseTo(10);
    expect(Math.hypot(to[0] - 100, to[1] - 40)).toBeCloseTo(30);
    // a tangent is at right angles to its radius
    expect((to[0] - from[0]) * from[0] + (to[1] - from[1]) * from[1]).toBeCloseTo(0);
  }
});
