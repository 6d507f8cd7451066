import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEETING } from '../../geometry/text.ts';
import type { Lang } from '../../model/story.ts';
import { FAMILIES } from './fonts.ts';

/** The light scheme's colours: a picture has one, whatever it is shown on. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly vermilion: string;
}

const CSS = 'src/site/css';
/** The sign of a figure's basis: a picture has no room to say what it means. */
const BASIS = /<use [^>]*href="#basis-[^>]*><\/use>/g;
/** A line of no length: HTML may leave the value out, XML may not. */
const EMPTY = /<path [^>]* d><\/path>/g;
const WORD_JOINER = '\u2060'; // no face draws it, and nothing breaks here
const TEXT = /(<text[^>]*>)([\s\S]*?)<\/text>/g;

/** The inks as the page's stylesheet sets them before any media query. */
export function lightInks(root: string): Inks {
  const css = readFileSync(join(root, CSS, 'inks.css'), 'utf8');
  const value = (name: keyof Inks): string => {
    const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
    if (found === undefined) throw new Error(`${CSS}/inks.css: no --${name} as #rrggbb`);
    return found;
  };
  return { paper: value('paper'), ink: value('ink'), vermilion: value('vermilion') };
}

/**
 * The rules of marks and labels (drawing.css) in what resvg knows: colours and sizes for variables and sums. `k`: the scale at which
 * drawings stand, as a part of that of their letters.
 */
export function literalRules(root: string, lang: Lang, k: number): string {
  const inks = lightInks(root);
  const { serif, sans } = FAMILIES[lang];
  const named = readFileSync(join(root, CSS, 'drawing.css'), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\.px[^{}]*\{[^}]*\}/g, '')
    .replace(/var\(--(paper|ink|vermilion)\)/g, (_, name: keyof Inks) => inks[name])
    .replaceAll('var(--serif)', serif)
    .replaceAll('var(--sans)', sans);
  const sized = (scale: number) =>
    named.replace(/calc\(([\d.]+)px \/ var\(--k\)\)/g, (_, px: string) => `${Number((Number(px) / scale).toPrecision(5))}px`);
  const inPx = [...sized(1).matchAll(/\.(s\d+|halo) (\{[^}]*\})/g)].map(([, name, rule]) => `.px .${name}${rule}`);
  return `.layer{color:${inks.ink}}${sized(k)}${inPx.join('')}`.replace(/\s+/g, ' ');
}

/**
 * Markup of the page's drawings as resvg draws it alike: what keeps its px is scaled, room stands where scripts meet, and the paper
 * behind letters is drawn before all of a label's letters, not before each piece of it.
 */
export function literalMarkup(markup: string, k: number): string {
  return markup
    .replace(BASIS, '')
    .replace(EMPTY, '')
    .replace(/class="(?:[^"]* )?px(?: [^"]*)?"/g, `$& transform="scale(${Number((1 / k).toPrecision(6))})"`)
    .replace(TEXT, (_, open: string, inside: string) => {
      const text = `${inside.replace(/[^<>]+(?![^<]*>)/g, spaced)}</text>`;
      const over = open.replace(/ halo(?=[ "])/, '');
      return (over === open ? '' : open.replace(/(class="[^"]*)"/, '$1 fp"') + text) + over + text;
    });
}

function spaced(text: string): string {
  return text.replaceAll(WORD_JOINER, '').replace(MEETING, '<tspan letter-spacing=".125em">$&</tspan>');
}
