import type { JSX } from 'preact';
import { DAY, days, months, SUMMER, summerAxis, WEEK, weekAxis } from '../../geometry/timeline/axis.ts';
import { HILL, stripHill, stripMoments } from '../../geometry/timeline/strip.ts';
import { strandPath } from '../../geometry/timeline/strokes.ts';
import { dateWords } from '../../geometry/timeline/variants.ts';
import type { Say } from '../../model/captions.ts';
import type { Story } from '../../model/story.ts';
import { StripMoment } from './strip-moment.tsx';

/** The way through the page, always in sight: sixteen stops, and under them the week with the step's moment. What it shows for a step is CSS: `stripRules`. */
export function Strip({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  return (
    <nav class="strip" aria-label={say('page.strip')}>
      <Stops story={story} />
      <p class="strip-key week">
        {say('strip.key')}
        <span>{say('strip.key-storm')}</span>
      </p>
      <svg class="strip-chart" aria-hidden="true">
        <Week story={story} />
        <Summer story={story} say={say} />
        {stripMoments(story).map((moment) => (
          <StripMoment moment={moment} />
        ))}
      </svg>
      <button type="button" class="strip-open" aria-expanded="false" aria-controls="contents">
        <b class="strip-count">1</b>/{story.steps.length} <span>{say('page.contents')}</span>
      </button>
    </nav>
  );
}

function Stops({ story }: { readonly story: Story }): JSX.Element {
  let number = 0;
  return (
    <div class="stops">
      {story.chapters.map(({ steps }) => (
        <div class={`stop-chapter of${steps.length}`}>
          {steps.map(({ id, heading }) => (
            <a class="stop" href={`#${id}`} data-stop={id} aria-label={`${(number += 1)} ${heading}`} />
          ))}
        </div>
      ))}
    </div>
  );
}

const GRADES = [0, 1, 2] as const;
const WEIGHTS = [0.8, 1.1, 1.6] as const;

/** Lekima's wind over the days; the hill is stretched to the strip, its lines are not. */
function Week({ story }: { readonly story: Story }): JSX.Element {
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
            x={index === 0 ? 0 : `${Math.round(axis.x(day + DAY / 2) * 100) / 100}%`}
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

/** June to September, open at its end, with the week's hill and the signing in it. */
function Summer({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  const axis = summerAxis(0, 100);
  const at = (instant: number) => Math.round(axis.x(instant) * 100) / 100;
  const signing = stripMoments(story).find(({ kind }) => kind === 'hours');
  const week = at(WEEK.end) - at(WEEK.start);
  const x = signing && `${Math.round((at(WEEK.start) + (signing.x0 * week) / 100) * 100) / 100}%`;
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
      <text x={`${at(WEEK.start) - 0.5}%`} y="92%" class="end">
        {say('strip.week')}
      </text>
      {months().map((start) => (
        <svg x={`${at(start)}%`} y="100%" class="days">
          <path d="M.6 0v5" class="si" />
          <text x="5" y="13" class="first">
            {dateWords(story.lang, start, 'month')}
          </text>
        </svg>
      ))}
    </g>
  );
}
