import type { Lang } from './story.ts';

export const LANGS: readonly Lang[] = ['zh', 'en'];

/** BCP 47 tags of the pages. */
export const TAGS: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en' };

/** Of the pages, as Open Graph writes them. */
export const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh_CN', en: 'en_US' };

/** The folder of a language's page, below the site's root. */
export const FOLDER: Readonly<Record<Lang, string>> = { zh: '', en: 'en/' };

/** From a language's page to the site's root. */
export const HOME: Readonly<Record<Lang, string>> = { zh: './', en: '../' };

/** The address of a language's page, relative to the page of another. */
export function addressOf(lang: Lang, from: Lang): string {
  return `${HOME[from]}${FOLDER[lang]}`;
}

/** From a page to its language's folder; `page`: its path below that. */
export function upFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}
