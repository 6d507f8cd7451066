type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * In the page: texts of the cards that lie on one another or on the next card's, and texts that run out of their card or the window,
 * each as a sentence. Looks at the layout alone, whether a text is painted or clipped.
 */
export function collisions(): string[] {
  const TEXTS = '.count > *, h3, .prose, .legend li, .source, .use, .signs, .picture, .opener h2, .opener-list p, .opener-list li';
  const HAIR = 1; // px that browsers round
  const OPTICAL = 8; // px by which headings hang out to the left
  const live = document.documentElement.classList.contains('live');

  /** A text's own letters, line by line: an em high, for the boxes of fonts reach over those of their neighbours. */
  const linesOf = (text: Element): Box[] => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const lines: Box[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest(TEXTS) !== text) continue;
      const { fontSize, writingMode } = getComputedStyle(parent);
      const upright = writingMode.startsWith('vertical');
      range.selectNodeContents(node);
      for (const { left, top, right, bottom, width, height } of range.getClientRects()) {
        if (width * height === 0) continue;
        const spare = Math.max(0, ((upright ? width : height) - Number.parseFloat(fontSize)) / 2);
        const [x, y] = upright ? [spare, 0] : [0, spare];
        lines.push([left + x, top + y, right - x, bottom - y]);
      }
    }
    return lines;
  };
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom];
  };
  const meet = (a: Box, b: Box) => Math.min(a[2], b[2]) - Math.max(a[0], b[0]) > HAIR && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > HAIR;

  const cards = [...document.querySelectorAll('.step, .opener')].map((card) =>
    [...card.querySelectorAll(TEXTS)]
      .filter((text) => !live || !text.closest('.static'))
      .map((text) => ({
        name: `${card.id} ${text.matches('h2, h3, li, .count > *') ? text.localName : text.className}`,
        card: boxOf(card),
        lines: text.matches('.picture') ? [boxOf(text)] : linesOf(text),
        // Keys and source of `whole` stand in the strip on wide screens, its text beside its drawing; pictures fill small screens.
        fixed: getComputedStyle(text.closest('.foot') ?? text).position === 'fixed',
        wide: text.matches('#whole .prose, .picture'),
      })),
  );
  const wrong = new Set<string>();
  cards.forEach((texts, at) => {
    const around = [...texts, ...(cards[at + 1] ?? [])];
    texts.forEach(({ name, card, lines, fixed, wide }, index) => {
      for (const [left, , right, bottom] of lines) {
        if (left < -HAIR || right > innerWidth + HAIR) wrong.add(`${name} runs out of the window`);
        if (fixed) continue;
        if (!wide && (left < card[0] - OPTICAL || right > card[2] + HAIR)) wrong.add(`${name} runs out of its column`);
        if (bottom > card[3] + HAIR) wrong.add(`${name} runs out below its card`);
      }
      for (const other of around.slice(index + 1))
        if (other.fixed === fixed && lines.some((line) => other.lines.some((box) => meet(line, box))))
          wrong.add(`${name} lies on ${other.name}`);
    });
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wrong.add(`the page is ${scrollWidth - clientWidth} px wider than the window`);
  return [...wrong];
}
