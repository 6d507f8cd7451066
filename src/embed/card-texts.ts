import type { CardText, Piece } from './protocol.ts';

/** What the loader shows beside the picture: the words of the cards, which the document holds. */
export function cardTexts(cards: readonly HTMLElement[]): CardText[] {
  return cards.map((card) => ({
    chapter: card.dataset['chapter'] ?? '',
    count: card.dataset['count'] ?? '',
    heading: card.querySelector('h2')?.textContent ?? '',
    prose: [...card.querySelectorAll('.prose p')].map(pieces),
    source: [...card.querySelectorAll('.source')].flatMap(pieces),
  }));
}

/** An element's text, its links apart. */
function pieces(element: Element): Piece[] {
  const found: Piece[] = [];
  const add = (piece: Piece) => {
    const last = found[found.length - 1];
    if (last && !last.href && !piece.href) found[found.length - 1] = { t: last.t + piece.t };
    else if (piece.t !== '') found.push(piece);
  };
  for (const node of element.childNodes) {
    const t = node.textContent ?? '';
    add(node instanceof HTMLAnchorElement && node.protocol === 'https:' ? { t, href: node.href } : { t });
  }
  return found;
}
