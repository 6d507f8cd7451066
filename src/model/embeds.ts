import { FOLDER } from './lang.ts';
import { type Graphic, STEPS, type StepId } from './steps.ts';
import type { Lang } from './story.ts';

/** What other sites can embed: the story, and each of its graphics. A slug is also a folder's name. */
export const EMBEDS = ['story', 'map', 'signings', 'timeline'] as const;

export type Embed = (typeof EMBEDS)[number];

/** The state that a graphic's embed opens with. */
export const OPENS_AT: Readonly<Record<Graphic, StepId>> = { map: 'equidistant', signings: 'sixteen', timeline: 'whole' };

/** The states that a reader of an embedded graphic can switch between; none where it has but one. */
export const SWITCH: Readonly<Record<Graphic, readonly StepId[]>> = {
  map: [],
  signings: ['sixteen', 'amount', 'sectors'],
  timeline: [],
};

/** Address of an embed's file; `base`: the site's, with its slash. */
export function embedUrl(base: string, embed: Embed, lang: Lang): string {
  return `${base}${FOLDER[lang]}embed/${embed}/`;
}

/** Address of the page that an embed belongs to: the story's own, or the graphic's landing page. */
export function pageUrl(base: string, embed: Embed, lang: Lang): string {
  return `${base}${FOLDER[lang]}${embed === 'story' ? '' : `g/${embed}/`}`;
}

/** Address of a page's oEmbed answer. */
export function oembedUrl(base: string, embed: Embed, lang: Lang): string {
  return `${base}${FOLDER[lang]}oembed/${embed}.json`;
}

/** Address of one of an embed's pictures for sharing. */
export function pictureUrl(base: string, embed: Embed, lang: Lang, size: PictureSize): string {
  return `${base}${FOLDER[lang]}img/${embed}-${size}.png`;
}

/** Address of the drawing that a graphic's embed opens with, as SVG; `base`: the way to the language's folder. */
export function drawingUrl(base: string, graphic: Graphic): string {
  return `${base}img/step-${STEPS.indexOf(OPENS_AT[graphic]) + 1}.svg`;
}

/** Sizes of the pictures for sharing, px. */
export const PICTURE_SIZES = ['1200x630', '1200x1500'] as const;

/** Of the story's poster, which bears its address as a QR code, px. */
export const POSTER_SIZE = '1080x1920';

export type PictureSize = (typeof PICTURE_SIZES)[number] | typeof POSTER_SIZE;

/** Height in px that the embedded story asks for at a width: it follows from the width alone, so that no resizer can start a loop. */
export function storyHeight(width: number): number {
  return Math.round(Math.min(760, Math.max(460, 0.6 * width + 150)));
}

/** Height in px of an embed where nothing resizes it: of the story beside 950 px of text, of a graphic what it needs in phones' and articles' columns. */
export const DEFAULT_HEIGHT: Readonly<Record<Embed, number>> = { story: storyHeight(950), map: 700, signings: 700, timeline: 700 };

/** Width and height in px that oEmbed gives: the column of most sites. */
export function oembedSize(embed: Embed): readonly [width: number, height: number] {
  return [600, embed === 'story' ? storyHeight(600) : 600];
}

/** Of the loader, as semver: raise it with every change of what `embed/v1.js` holds. */
export const LOADER_VERSION = '1.0.0';
