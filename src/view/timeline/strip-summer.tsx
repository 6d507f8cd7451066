import type { JSX } from 'preact';
import { months, SUMMER, summerAxis, WEEK } from '../../geometry/timeline/axis.ts';
import { HILL, stripMoments } from '../../geometry/timeline/strip.ts';
import { dateWords } from '../../geometry/timeline/variants.ts';
import type { Say } from '../../model/captions.ts';
import type { Story } from '../../model/story.ts';
import { round } from '../ink.tsx';

/** June to September, open at its end, with the week's hill and the signing in it. */
export function StripSummer({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  const axis = summerAxis(0, 100);
  const at = (instant: number) => round(axis.x(instant));
  const moments = stripMoments(story);
  const signing = moments.find(({ kind }) => kind === 'hours');
  // A month that is the moment has its words there.
  const named = (start: number) => !moments.some(({ kind, x0 }) => kind === 'month' && x0 === at(start));
  const week = at(WEEK.end) - at(WEEK.start);
  const x = signing && `${round(at(WEEK.start) + (signing.x0 * week) / 100)}%`;
  return (
    <g class="summer">
      <svg
        x={`${at(WEEK.start)}%`}
        width={`${week}%`}
        height="100%"
        viewBox={`0 0 ${HILL.width} ${HILL.height}`}
        preserveAspectRatio="none"
      >
        <use href="#strip-hill" />
      </svg>
      {x && <line x1={x} x2={x} y1="-6%" y2="94%" class="sp" stroke-width="6" />}
      {x && <line x1={x} x2={x} y1="-6%" y2="94%" class="sv" stroke-width="2" />}
      <line x2={`${at(SUMMER.end)}%`} y1="100%" y2="100%" class="si" stroke-width="1.2" />
      <line x1={`${at(SUMMER.end)}%`} x2="100%" y1="100%" y2="100%" class="si" stroke-width="1.2" stroke-dasharray="1.5 3" />
      <text x={`${at(WEEK.start) - 0.5}%`} y={story.lang === 'zh' ? '92%' : '82%'} class="end">
        {say('strip.week')}
      </text>
      {months().map((start) => (
        <svg x={`${at(start)}%`} y="100%" class="days">
          <path d="M.6 0v5" class="f0 si" />
          {named(start) && (
            <text x="5" y="13" class="first">
              {dateWords(story.lang, start, 'month')}
            </text>
          )}
        </svg>
      ))}
    </g>
  );
}
