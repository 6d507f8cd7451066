import type { CardText, FromChild, Piece } from '../protocol.ts';
import { element } from './element.ts';

/** What the embedded story says of itself, its cards made. */
export interface Story {
  readonly lang: string;
  readonly theme: string;
  readonly cards: readonly HTMLElement[];
}

/** No message fills the host's page: characters of a text, items of a list. */
const LONGEST = 2000;
const MOST = 100;

/** Reads the message `story`, of which nothing is known yet but that; throws where a part of it is not what it must be. */
export function readStory({ lang, theme, steps }: Extract<FromChild, { readonly type: 'story' }>): Story {
  const cards = each(steps, card);
  if (!cards[0]) throw Error();
  return { lang: text(lang), theme: text(theme), cards };
}

function card({ chapter, count, heading, prose, source }: CardText): HTMLElement {
  return element(
    'article',
    element('header', text(chapter), element('b', text(count))),
    element('h2', text(heading)),
    ...each(prose, (line) => element('p', ...each(line, inline))),
    element('footer', ...each(source, inline)),
  );
}

function inline({ t, href }: Piece): Node | string {
  return href === undefined
    ? text(t)
    : Object.assign(element('a', text(t)), { href: text(href, /^https:/), target: '_blank', rel: 'noopener' });
}

function text(value: unknown, like = /^/): string {
  if (typeof value !== 'string' || value.length > LONGEST || !like.test(value)) throw Error();
  return value;
}

function each<T, U>(list: readonly T[], make: (item: T) => U): U[] {
  if (!Array.isArray(list) || list.length > MOST) throw Error();
  return Array.from(list, make); // holes too
}
