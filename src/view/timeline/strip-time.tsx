import type { JSX } from 'preact';
import { NMI } from '../../geometry/map/holland.ts';
import { textWidth } from '../../geometry/text.ts';
import { days, WEEK } from '../../geometry/timeline/axis.ts';
import { stripMoments } from '../../geometry/timeline/strip.ts';
import { dateWords } from '../../geometry/timeline/variants.ts';
import type { Say } from '../../model/captions.ts';
import type { Fix, Story } from '../../model/story.ts';
import { packTrack, type TrackFix } from '../../model/track.ts';
import { hourOf, WEEK_HOURS } from './week-hours.ts';

/** A fix in hours of the week and km. */
function fixInWeek({ time, lat, lon, r30, r50 }: Fix): TrackFix {
  const km = (radii: Fix['r30']) => radii && ([radii[0] * NMI, radii[1] * NMI] as const);
  return { hour: (Date.parse(time) - WEEK.start) / 3600e3, lat, lon, r30: km(r30), r50: km(r50) };
}

/** The week as a slider along Lekima's track; with it, what the client draws and says of an hour. */
export function StripSlider({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  const [track, other] = [story.storms.lekima, story.storms.krosa].map(({ fixes }) =>
    fixes.map(fixInWeek).filter(({ hour }) => hour >= 0 && hour <= WEEK_HOURS),
  ) as [TrackFix[], TrackFix[]];
  const last = track[track.length - 1]?.hour ?? 0;
  const tracks = [track, other.filter(({ hour }) => hour < last + 6)];
  const cities = (['shenzhen', 'qingdao'] as const).map((id) => story.places[id]).filter((place) => place !== undefined);
  const hinge = stripMoments(story).find(({ steps }) => steps.includes('equidistant'));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: tabindex is here, in HTML's spelling
    <div
      class="strip-time week"
      role="slider"
      tabindex={0}
      aria-label={say('time.slider')}
      aria-valuemin={track[0]?.hour}
      aria-valuemax={last}
      aria-valuenow={hinge ? hourOf(hinge) : track[0]?.hour}
      data-days={days(WEEK.start, WEEK.end)
        .map((day) => dateWords(story.lang, day, 'full-day'))
        .join('|')}
      data-hours={WEEK_HOURS}
      data-tracks={tracks.map(packTrack).join('|')}
      data-storms={[story.storms.lekima, story.storms.krosa].map(({ name }) => name).join('|')}
      data-cities={cities.map(({ lat, lon, name }) => `${lat} ${lon} ${name}`).join('|')}
      data-moment={say('time.moment')}
      data-storm={say('time.storm')}
      data-says={say('time.says')}
      data-row={say('time.row')}
      data-from={say('time.from')}
      data-km={say('time.km')}
      data-about={say('time.about')}
      data-fix={say('time.fix')}
      data-between={say('time.between')}
    />
  );
}

/** The hour that is followed: an ink stroke, dashed between two fixes, with its words on paper; the client moves it. */
export function StripHour({ widest }: { readonly widest: string }): JSX.Element {
  const width = Math.ceil(textWidth(widest, 12)) + 6;
  return (
    <svg class="moment" data-for="time" data-width={width} overflow="visible">
      <rect x="-5.5" y="-6%" width="11" height="104%" class="fp" />
      <line y1="-6%" y2="100%" class="si" stroke-width="3" />
      <svg y="100%" class="days">
        <rect x={-width / 2} y="2" width={width} height="14" class="fp" />
        <text y="13" />
      </svg>
    </svg>
  );
}
