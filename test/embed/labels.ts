/**
 * In an embed: pairs of labels of its picture that overlap, labels that its stage cuts, and the size of the smallest, px. Boxes are the
 * letters' own (.82 em above the baseline, .1 em below), not the font's.
 */
export function labels(): { readonly wrong: string[]; readonly smallest: number } {
  const [UP, DOWN] = [0.82, 0.1];
  const stage = document.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
  const layer = [...document.querySelectorAll('.layer')].find((one) => one.getClientRects().length > 0);
  const found: { readonly text: string; readonly size: number; readonly box: DOMRect }[] = [];
  for (const text of layer?.querySelectorAll('text') ?? []) {
    const matrix = text.getScreenCTM();
    const count = text.getNumberOfChars();
    if (!matrix || count === 0 || text.getClientRects().length === 0 || getComputedStyle(text).visibility !== 'visible') continue;
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const [first, last] = [text.getStartPositionOfChar(0), text.getEndPositionOfChar(count - 1)];
    const from = new DOMPoint(first.x, first.y - UP * size).matrixTransform(matrix);
    const to = new DOMPoint(last.x, last.y + DOWN * size).matrixTransform(matrix);
    const box = new DOMRect(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    found.push({ text: text.textContent ?? '', size: size * Math.hypot(matrix.a, matrix.b), box });
  }
  const wrong = found.flatMap(({ text, box }, index) => {
    const cut = box.left < stage.left || box.top < stage.top || box.right > stage.right || box.bottom > stage.bottom;
    const seen = box.right > stage.left && box.bottom > stage.top && box.left < stage.right && box.top < stage.bottom;
    const over = found.slice(index + 1).filter((other) => {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return width > 0.5 && height > 0.5;
    });
    return [...(cut && seen ? [`“${text}” is cut`] : []), ...over.map((other) => `“${text}” overlaps “${other.text}”`)];
  });
  return { wrong, smallest: Math.min(...found.map(({ size }) => size)) };
}
