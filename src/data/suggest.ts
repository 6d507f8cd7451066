/** Number of single-character edits (Levenshtein) that turn `a` into `b`. */
export function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}

/** `, did you mean "tour"?` when one of `known` is at most three edits and a third of its length away, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const count = edits(word, candidate);
    if (count < least) [best, least] = [candidate, count];
  }
  return best === '' ? '' : `, did you mean "${best}"?`;
}
