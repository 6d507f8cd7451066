/** Upper and lower edge in px. */
export type Edges = readonly [top: number, bottom: number];

/** The lines of text in a block, in px of the window: letter by letter where it stands upright, so that no letter is cut. */
export function linesOf(block: HTMLElement): Edges[] {
  const { ownerDocument: document } = block;
  const upright = document.defaultView?.getComputedStyle(block).writingMode.startsWith('vertical') ?? false;
  const range = document.createRange();
  const edges: Edges[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const size = node.nodeValue?.length ?? 0;
    for (let start = 0; start < size; start += upright ? 1 : size) {
      range.setStart(node, start);
      range.setEnd(node, upright ? start + 1 : size);
      for (const { top, bottom, width } of range.getClientRects()) if (width > 0) edges.push([top, bottom]);
    }
  }
  return mergeLines(edges);
}

/** Joins pieces of one line: those that share more than half of the lower one's height. */
export function mergeLines(pieces: readonly Edges[]): Edges[] {
  const lines: Edges[] = [];
  for (const [top, bottom] of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = lines[lines.length - 1];
    const shared = last ? last[1] - top : 0;
    if (last && shared > Math.min(bottom - top, last[1] - last[0]) / 2) lines[lines.length - 1] = [last[0], Math.max(last[1], bottom)];
    else lines.push([top, bottom]);
  }
  return lines;
}
