import type { Say } from '../captions.ts';
import { printDate } from '../dates.ts';
import type { Grounds } from '../marks.ts';
import type { Story } from '../story.ts';

/** A time with the offset of another place than Beijing. */
const ELSEWHERE = /T.*[+-](?!08:00)\d\d:\d\d$/;

/** A date of the story in words: 2019年8月9日上午, 2019年8月10日01:45, 2017年9月至2019年8月, 2014年以前; 日期未载 where there is none. */
export function sayWhen(when: string, part: string, say: Say): string {
  if (when === '') return say('rows.undated');
  const whole = printDate(when, 'date', '', say.lang);
  const hour = printDate(when, 'time', '', say.lang) ?? part;
  if (whole !== null) return `${whole}${hour === '' ? '' : say('rows.hour')}${hour}${ELSEWHERE.test(when) ? say('rows.local-time') : ''}`;
  const [from = '', to = ''] = when.split('/').map((end) => printDate(end, 'date', '', say.lang) ?? '');
  return from === '' ? to + say('rows.before') : `${from}${say('rows.and')}${to}`;
}

/** Degrees with their hemisphere, as printed in the source: 北纬26.4° 东经123.4°. */
export function sayPosition(lat: number, lon: number, digits: number, say: Say): string {
  const degrees = (value: number) => `${Math.abs(value).toFixed(digits)}°`;
  return `${say(lat < 0 ? 'rows.south' : 'rows.north')}${degrees(lat)} ${say(lon < 0 ? 'rows.west' : 'rows.east')}${degrees(lon)}`;
}

/** Where a row is from: the article's paragraphs, the rule, the credits of other sources. */
export function saySource({ basis, paragraphs, sources, rule }: Grounds, { sources: known }: Story, say: Say): string {
  const article =
    paragraphs.length > 0 ? `${say('rows.article-before')}${paragraphs.join(say('rows.join'))}${say('rows.article-after')}` : '';
  const reckoned = basis === 'derived' ? [say('rows.derived'), rule].filter(Boolean).join(say('rows.comma')) : rule;
  const credits = sources.map((id) => known[id]?.credit ?? id);
  return [reckoned, article, ...credits].filter(Boolean).join(say('rows.stop'));
}
