import type { Lang, Story } from '../../model/story.ts';

/** What a thing is called in `whole`, longest first: captions `whole.<key>`, `-short`, `-tiny`, `-least`; else the name it has in the data. */
export function variants(story: Pick<Story, 'captions'>, key: string, name?: string): string[] {
  const written = ['', '-short', '-tiny', '-least'].flatMap((length) => story.captions[`whole.${key}${length}`] ?? []);
  if (written.length > 0) return written;
  if (name !== undefined) return [name];
  throw new Error(`no caption "whole.${key}" in data/captions/`);
}

const FORMATS = {
  day: { day: 'numeric' },
  month: { month: 'short' },
  'month-day': { month: 'short', day: 'numeric' },
  'full-day': { month: 'long', day: 'numeric' },
  'year-month': { year: 'numeric', month: 'short' },
} as const;

/** A tick of a time axis in words: 9日, 8月, 8月1日, 2017年9月. */
export function dateWords(lang: Lang, instant: number, format: keyof typeof FORMATS): string {
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { ...FORMATS[format], timeZone: 'Asia/Shanghai' }).format(instant);
}
