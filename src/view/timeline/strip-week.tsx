import type { JSX } from 'preact';
import { DAY, days, WEEK, weekAxis } from '../../geometry/timeline/axis.ts';
import { HILL, stripHill } from '../../geometry/timeline/strip.ts';
import { strandPath } from '../../geometry/timeline/strokes.ts';
import { dateWords } from '../../geometry/timeline/variants.ts';
import type { Story } from '../../model/story.ts';
import { round } from '../ink.tsx';

const GRADES = [0, 1, 2] as const;
const WEIGHTS = [0.8, 1.1, 1.6] as const;

/** Lekima's wind over the days; the hill is stretched to the strip, its lines are not. */
export function StripWeek({ story }: { readonly story: Story }): JSX.Element {
  const { top, strands, feet } = stripHill(story);
  const axis = weekAxis(0, 100);
  const all = days(WEEK.start, WEEK.end - DAY);
  return (
    <g class="week">
      <svg viewBox={`0 0 ${HILL.width} ${HILL.height}`} width="100%" height="100%" preserveAspectRatio="none">
        <g id="strip-hill" class="f0 si">
          {GRADES.map((grade) => (
            <path
              d={`${strandPath([...strands, ...top], grade, 1, 0.3)}`}
              vector-effect="non-scaling-stroke"
              stroke-width={WEIGHTS[grade]}
            />
          ))}
        </g>
        <path
          d={feet.map(([x0, x1]) => `M${Math.round(x0)} 29H${Math.round(x1)}`).join('')}
          class="f0 si"
          vector-effect="non-scaling-stroke"
          stroke-width="1.3"
          stroke-dasharray="1.3 3"
        />
      </svg>
      <line x2="100%" y1="100%" y2="100%" class="si" stroke-width="1.2" />
      <svg y="100%" height="5" width="100%" viewBox="0 0 17 1" preserveAspectRatio="none">
        <path d={`M0 0v1${'m1-1v1'.repeat(all.length)}`} class="f0 si" vector-effect="non-scaling-stroke" stroke-width="1" />
      </svg>
      <svg y="100%" class="days">
        {all.map((day, index) => (
          <text
            x={index === 0 ? 0 : `${round(axis.x(day + DAY / 2))}%`}
            y="13"
            class={`d${index + 1}${index === 0 ? ' first' : index % 4 === 0 ? '' : ' more'}`}
          >
            {index === 0 ? dateWords(story.lang, day, 'month-day') : index + 1}
          </text>
        ))}
      </svg>
    </g>
  );
}
