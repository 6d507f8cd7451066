import type { JSX } from 'preact';
import { discStyle } from '../../geometry/map/line-styles.ts';
import type { SetName } from '../../model/frames.ts';
import type { DrawInput, LegendItem } from '../drawing.tsx';

// Samples of the streamlines at their true separation and width.
function lines(gap: number, width: number): JSX.Element {
  const count = Math.floor(15 / gap);
  const top = 8 - (gap * (count - 1)) / 2;
  return <path class="f0 si" stroke-width={width} d={Array.from({ length: count }, (_, index) => `M0 ${top + index * gap}h40`).join('')} />;
}

/** Keys to the grades of wind inside the circles, up to the strongest drawn. */
export function windKeys({ say }: DrawInput, set: SetName, strongest: 3 | 4 = 4): LegendItem[] {
  const { separation, width } = discStyle(set);
  const grades = strongest === 3 ? ([2, 3] as const) : ([2, 3, 4] as const);
  return grades.map((grade) => ({
    key: lines(separation[grade], width[grade]),
    text: say(`map.key-${[30, 50, 64][grade - 2]}`),
  }));
}

/** Key to a solid and a dashed circle. */
export function circlesKey({ say }: DrawInput): LegendItem {
  return {
    key: (
      <g class="f0 si">
        <circle cx="20" cy="8" r="4" stroke-width="1.5" />
        <circle cx="20" cy="8" r="7.2" stroke-width="1.2" stroke-dasharray="3 2" />
      </g>
    ),
    text: say('map.key-circles'),
  };
}

/** Key to the beads of a track. */
export function beadKey({ say }: DrawInput): LegendItem {
  return {
    key: (
      <>
        <path class="f0 si" stroke-width="3" d="M0 8h40" />
        <circle class="fp si" cx="20" cy="8" r="3" stroke-width="1.4" />
      </>
    ),
    text: say('map.key-bead'),
  };
}

/** Key to a landfall. */
export function landfallKey({ say }: DrawInput): LegendItem {
  return {
    key: (
      <g class="f0 si" stroke-width="2">
        <circle cx="20" cy="8" r="6" />
        <path d="M11 8h18" />
      </g>
    ),
    text: say('landfall.key-landfall'),
  };
}

/** Key to the crossing of the line of equal distance. */
export function hingeKey({ say }: DrawInput): LegendItem {
  return { key: <path class="f0 si" stroke-width="1.6" d="M13 8l7-7 7 7-7 7z" />, text: say('landfall.key-hinge') };
}

/** Key to a storm that has its circle only. */
export function ringKey({ say }: DrawInput): LegendItem {
  return { key: <circle class="f0 si" cx="20" cy="8" r="7" stroke-width="1.5" />, text: say('storm.key-circle') };
}
