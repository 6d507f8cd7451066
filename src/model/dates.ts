/** How a date may be printed: 2019年8月9日, 8月9日, 9日, 8月, 20:50, 8月9日20:50, 上午. */
export const DATE_FORMATS = ['date', 'md', 'day', 'month', 'time', 'mdt', 'part'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

interface Parts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
  readonly about: boolean;
}

/** An EDTF date in Chinese words, times in UTC as Beijing time, others in their own; null when the date does not hold what the format asks for. `part`: 上午 or empty. */
export function printDate(edtf: string, format: DateFormat, part = ''): string | null {
  if (format === 'part') return part;
  const [first, second] = edtf.split('/').map(read);
  if (!first) return null;
  const year = `${first.year}年`;
  const month = first.month && `${Number(first.month)}月`;
  if (edtf.includes('/')) {
    const ten = second ? third(first, second) : null;
    if (ten === null || !month) return null;
    return { date: `${year}${month}${ten}`, md: `${month}${ten}`, month, day: null, time: null, mdt: null }[format];
  }
  const word = first.about ? '约' : '';
  const day = first.day && `${Number(first.day)}日`;
  switch (format) {
    case 'date':
      return `${word}${year}${month ?? ''}${day ?? ''}`;
    case 'md':
      return month && day ? `${word}${month}${day}` : null;
    case 'day':
      return day ? `${word}${day}` : null;
    case 'month':
      return month ? `${day ? '' : word}${month}` : null;
    case 'time':
      return first.time ?? null;
    case 'mdt':
      return first.time ? `${month}${day}${first.time}` : null;
  }
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
