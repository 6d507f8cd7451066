/** What an EDTF date covers, as instants (ms since 1970); local dates are Beijing days. `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Known to: an hour, a day, a run of days, a month (or a run of months), a year. */
  readonly known: 'instant' | 'day' | 'days' | 'month' | 'year';
  /** Written with `~`: about. */
  readonly approximate: boolean;
}

/** Beijing is 8 hours ahead of UTC, the whole year. */
const ZONE_MS = 8 * 3600e3;
const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** Hours of a part of the day that a source gives without an hour. */
const PART_HOURS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [8, 12],
  上午: [8, 12],
  afternoon: [14, 18],
  下午: [14, 18],
  evening: [18, 22],
  晚上: [18, 22],
};

/** Reads an EDTF date, time or interval; null for an undated thing. Throws on what it cannot read: the loader has validated. */
export function edtfSpan(when: string): Span | null {
  if (when === '') return null;
  const [from = '', to] = when.split('/');
  const first = single(from);
  if (to === undefined) return first;
  const last = single(to);
  const known = first.known === 'day' && last.known === 'day' ? 'days' : last.known === 'year' ? 'year' : 'month';
  return { start: first.start, end: last.end, known, approximate: first.approximate || last.approximate };
}

/** The span of a day's part (上午 is 08–12, morning likewise); the whole span where no part is given. */
export function partSpan(when: string, part: string): Span | null {
  const span = edtfSpan(when);
  const hours = PART_HOURS[part];
  if (span === null || span.known !== 'day' || hours === undefined) return span;
  return { ...span, start: span.start + hours[0] * 3600e3, end: span.start + hours[1] * 3600e3 };
}

function single(text: string): Span {
  const date = DATE.exec(text);
  if (date === null) {
    const at = Date.parse(text);
    if (Number.isNaN(at)) throw new Error(`not an EDTF date: "${text}"`);
    return { start: at, end: at, known: 'instant', approximate: false };
  }
  const [year, month, day] = [date[1], date[2], date[3]].map((part) => (part === undefined ? undefined : Number(part)));
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) - ZONE_MS;
  const approximate = date[4] === '~' || date[4] === '%';
  const y = year ?? 0;
  if (month === undefined) return { start: at(y, 0, 1), end: at(y + 1, 0, 1), known: 'year', approximate };
  if (day === undefined) return { start: at(y, month - 1, 1), end: at(y, month, 1), known: 'month', approximate };
  return { start: at(y, month - 1, day), end: at(y, month - 1, day + 1), known: 'day', approximate };
}
