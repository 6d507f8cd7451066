import type { Page } from '@playwright/test';

/** A piece of lettering on the screen, px. */
interface Piece {
  readonly text: string;
  readonly kind: 'label' | 'text' | 'strip';
  /** Pieces of one element never clash with one another. */
  readonly owner: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/**
 * What is wrong with the lettering the page shows now: two labels that overlap, a label under text, a label that the frame or the
 * screen cuts. Boxes are the letters' own (.82 em above the baseline, .1 em below), not the font's, which are half as high again.
 */
export async function clashes(page: Page): Promise<string[]> {
  const { pieces, room } = await page.evaluate(lettering);
  const wrong: string[] = [];
  const name = ({ kind, text, box }: Piece) => `${kind} “${text}” (${box.map(Math.round).join(' ')})`;
  pieces.forEach((piece, index) => {
    const [left, top, right, bottom] = piece.box;
    const [x0, y0, x1, y1] = room;
    if (piece.kind === 'label' && (left < x0 || top < y0 || right > x1 || bottom > y1)) wrong.push(`${name(piece)} is cut`);
    for (const other of pieces.slice(index + 1)) {
      if (piece.owner === other.owner || (piece.kind === 'text' && other.kind === 'text')) continue;
      const width = Math.min(right, other.box[2]) - Math.max(left, other.box[0]);
      const height = Math.min(bottom, other.box[3]) - Math.max(top, other.box[1]);
      if (width > 0.5 && height > 0.5) wrong.push(`${name(piece)} overlaps ${name(other)}`);
    }
  });
  return wrong;
}

/** In the page: every line of letters that is painted, and the room that labels may use. */
function lettering(): { readonly pieces: Piece[]; readonly room: Piece['box'] } {
  const [UP, DOWN] = [0.82, 0.1];
  const pieces: Piece[] = [];
  let owner = 0;
  const shows = (element: Element) => {
    const { display, visibility } = getComputedStyle(element);
    return display !== 'none' && visibility === 'visible' && element.getClientRects().length > 0;
  };
  const add = (text: string, kind: Piece['kind'], box: Piece['box']) => {
    if (text.trim() !== '' && box[2] > 0 && box[0] < innerWidth && box[3] > 0 && box[1] < innerHeight)
      pieces.push({ text, kind, owner, box });
  };
  const svgText = (element: SVGTextContentElement, kind: Piece['kind']) => {
    const matrix = element.getScreenCTM();
    const count = element.getNumberOfChars();
    if (!matrix || count === 0 || !shows(element)) return;
    owner += 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    const [first, last] = [element.getStartPositionOfChar(0), element.getEndPositionOfChar(count - 1)];
    const corners = [
      [first.x, first.y - UP * size],
      [last.x, last.y + DOWN * size],
    ].map(([x = 0, y = 0]) => new DOMPoint(x, y).matrixTransform(matrix));
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    add(element.textContent ?? '', kind, [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  };
  const htmlText = (element: Element, kind: Piece['kind']) => {
    if (!shows(element)) return;
    owner += 1;
    const inset = /inset\((-?[\d.]+)(px|em)? (?:\S+ )?(-?[\d.]+)(px|em|%)?\)/.exec(getComputedStyle(element).clipPath);
    const box = element.getBoundingClientRect();
    const whole = getComputedStyle(element).clipPath.includes('100%');
    const cut = inset?.[2] === 'px' ? Number(inset[1]) : 0;
    const foot = inset?.[4] === 'px' ? Number(inset[3]) : 0;
    if (whole) return;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement || !shows(node.parentElement)) continue;
      const size = Number.parseFloat(getComputedStyle(node.parentElement).fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const upright = getComputedStyle(node.parentElement).writingMode.startsWith('vertical');
        const [dx, dy] = upright ? [Math.max(0, (line.width - size) / 2), 0] : [0, Math.max(0, (line.height - size) / 2)];
        const at: Piece['box'] = [line.left + dx, line.top + dy, line.right - dx, line.bottom - dy];
        if (at[1] >= box.top + cut - size && at[3] <= box.bottom - foot + size) add((node.textContent ?? '').slice(0, 24), kind, at);
      }
    }
  };
  const title = document.querySelector('.title')?.getBoundingClientRect();
  const onTitle = title && title.bottom > innerHeight / 2;
  const layer = onTitle ? [...document.querySelectorAll('.title-layer')].find(shows) : document.querySelector('.frame .layer.on');
  for (const element of layer?.querySelectorAll<SVGTextElement>('text') ?? []) svgText(element, 'label');
  if (onTitle) {
    for (const element of document.querySelectorAll('.title-head *, .title-text *, .credit, .title-caption, .title-down'))
      if (element.children.length === 0 || element.matches('.credit')) htmlText(element, 'text');
  } else {
    for (const element of document.querySelectorAll<SVGTextElement>('.strip text')) svgText(element, 'strip');
    for (const element of document.querySelectorAll('.strip *'))
      if (element.children.length === 0 && !element.closest('svg')) htmlText(element, 'strip');
    if (matchMedia('(min-aspect-ratio: 1/1)').matches)
      for (const element of document.querySelectorAll('.head, .steps .step > *')) htmlText(element, 'text');
  }
  const frame = onTitle
    ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    : document.querySelector('.frame')?.getBoundingClientRect();
  return { pieces, room: [frame?.left ?? 0, frame?.top ?? 0, frame?.right ?? 0, frame?.bottom ?? 0] };
}
