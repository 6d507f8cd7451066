import type { Lang } from './story.ts';

/** How a date may be printed: 2019年8月9日, 8月9日, 9日, 8月, 20:50, 8月9日20:50, 上午; 9 August 2019, 9 August, 9 Aug, August … */
export const DATE_FORMATS = ['date', 'md', 'day', 'month', 'time', 'mdt', 'part'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
  readonly about: boolean;
}

/** A part of the day in words, for which a source gives no hour. */
export const PARTS_OF_DAY = {
  zh: { '': '', morning: '上午', afternoon: '下午', evening: '晚上' },
  en: { '': '', morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
} as const satisfies Record<Lang, Record<string, string>>;

/**
 * An EDTF date in words, times in UTC as Beijing time, others in their own; null when the date does not hold what the format
 * asks for. `part`: its part of the day in words, or empty.
 */
export function printDate(edtf: string, format: DateFormat, part = '', lang: Lang = 'zh'): string | null {
  if (format === 'part') return part;
  const [first, second] = edtf.split('/').map(read);
  if (!first) return null;
  if (edtf.includes('/')) {
    if (!second || !third(first, second)) return null;
    return lang === 'zh' ? chineseThird(first, second, format) : englishSpan(first, second, format);
  }
  return lang === 'zh' ? chinese(first, format) : english(first, format);
}

function chinese(at: Parts, format: Exclude<DateFormat, 'part'>): string | null {
  const word = at.about ? '约' : '';
  const month = at.month && `${Number(at.month)}月`;
  const day = at.day && `${Number(at.day)}日`;
  switch (format) {
    case 'date':
      return `${word}${at.year}年${month ?? ''}${day ?? ''}`;
    case 'md':
      return month && day ? `${word}${month}${day}` : null;
    case 'day':
      return day ? `${word}${day}` : null;
    case 'month':
      return month ? `${day ? '' : word}${month}` : null;
    case 'time':
      return at.time ?? null;
    case 'mdt':
      return at.time ? `${month}${day}${at.time}` : null;
  }
}

/** What each format asks `Intl` for; the day of a label has its month, for an English ordinal says less. */
const ENGLISH = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  md: { day: 'numeric', month: 'long' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function english(at: Parts, format: Exclude<DateFormat, 'part'>): string | null {
  if (format === 'time') return at.time ?? null;
  if (format === 'mdt') return at.time ? `${english(at, 'md')}, ${at.time}` : null;
  if ((format === 'md' || format === 'day') && !at.day) return null;
  if (format === 'month' && !at.month) return null;
  const { day: _, ...monthYear } = ENGLISH.date;
  const asked = format !== 'date' || at.day ? ENGLISH[format] : at.month ? monthYear : ({ year: 'numeric' } as const);
  return `${at.about && (format !== 'month' || !at.day) ? 'about ' : ''}${intl(asked).format(instant(at))}`;
}

function englishSpan(from: Parts, to: Parts, format: Exclude<DateFormat, 'part'>): string | null {
  if (format === 'month') return english(from, 'month');
  return format === 'date' || format === 'md' ? `${Number(from.day)}–${english(to, format)}` : null;
}

function chineseThird(from: Parts, to: Parts, format: Exclude<DateFormat, 'part'>): string | null {
  const month = `${Number(from.month)}月`;
  const ten = third(from, to);
  return { date: `${from.year}年${month}${ten}`, md: `${month}${ten}`, month, day: null, time: null, mdt: null }[format];
}

function intl(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
}

/** The day's start as if it were UTC: only its parts are printed. */
function instant({ year, month = '01', day = '01' }: Parts): number {
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function read(edtf: string): Parts | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d).*)?)?)?([~?%])?$/.exec(inLocalTime(edtf));
  if (!match) return null;
  const [, year, month, day, time, about] = match;
  return { year: year!, month, day, time, about: about !== undefined };
}

/** A time in UTC is said in Beijing time, one with an offset in its own. */
function inLocalTime(edtf: string): string {
  if (!edtf.endsWith('Z')) return edtf;
  return new Date(Date.parse(edtf) + 8 * 3_600_000).toISOString().replace(/:\d\d\.\d+Z$/, '');
}

/** 上旬, 中旬 or 下旬, when an interval is exactly that third of a month. */
function third(from: Parts, to: Parts): string | null {
  if (from.year !== to.year || from.month !== to.month || !from.day || !to.day) return null;
  const last = new Date(Date.UTC(Number(from.year), Number(from.month), 0)).getUTCDate();
  return { '1-10': '上旬', '11-20': '中旬', [`21-${last}`]: '下旬' }[`${Number(from.day)}-${Number(to.day)}`] ?? null;
}
