import type { CardText, Piece } from '../protocol.ts';

/** An element with what is in it; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, ...content: readonly (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** A step's card. */
export function card({ chapter, count, heading, prose, source }: CardText): HTMLElement {
  return element(
    'article',
    element('header', chapter, element('b', count)),
    element('h3', heading),
    ...prose.map((line) => element('p', ...line.map(inline))),
    element('footer', ...source.map(inline)),
  );
}

function inline({ t, href }: Piece): Node | string {
  if (!href) return t;
  const link = element('a', t);
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener';
  return link;
}
