import type { JSX } from 'preact';
import { DAY, WEEK } from '../../geometry/timeline/axis.ts';
import { stripMoments } from '../../geometry/timeline/strip.ts';
import { dateWords } from '../../geometry/timeline/variants.ts';
import type { Say } from '../../model/captions.ts';
import type { Story } from '../../model/story.ts';
import { StripMoment } from './strip-moment.tsx';
import { StripSummer } from './strip-summer.tsx';
import { StripHour, StripSlider } from './strip-time.tsx';
import { StripWeek } from './strip-week.tsx';

/** The way through the page, always in sight: sixteen stops, and under them the week with the step's moment, which is also a slider. What it shows for a step is CSS: `stripRules`. */
export function Strip({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  return (
    <nav class="strip" data-at={story.steps[0]?.id} aria-label={say('page.strip')}>
      <Stops story={story} />
      <p class="strip-key week">
        {say('strip.key')}
        <span>{say('strip.key-storm')}</span>
        <i>{say('time.hint')}</i>
      </p>
      <svg class="strip-chart" aria-hidden="true">
        <StripWeek story={story} />
        <StripSummer story={story} say={say} />
        {stripMoments(story).map((moment) => (
          <StripMoment moment={moment} />
        ))}
        <StripHour widest={`${dateWords(story.lang, WEEK.end - DAY, 'month-day')}, 00:00`} />
      </svg>
      <button type="button" class="strip-open" aria-expanded="false" aria-controls="contents">
        <b class="strip-count">1</b>/{story.steps.length} <span>{say('page.contents')}</span>
      </button>
      <StripSlider story={story} say={say} />
    </nav>
  );
}

function Stops({ story: { chapters, steps } }: { readonly story: Story }): JSX.Element {
  return (
    <div class="stops">
      {chapters.map((chapter) => (
        <div class={`stop-chapter of${chapter.steps.length}`}>
          <b>{chapter.title}</b>
          {chapter.steps.map(({ id, heading }) => (
            <a class="stop" href={`#${id}`} data-stop={id}>
              <span>{`${steps.findIndex((step) => step.id === id) + 1} ${heading}`}</span>
            </a>
          ))}
        </div>
      ))}
    </div>
  );
}
