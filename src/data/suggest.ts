/** Number of single-character edits, swaps of neighbours among them, that turn `a` into `b` (optimal string alignment). */
export function edits(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** `, did you mean "tour"?` for the nearest of `known` that is at most a third of the word, and three edits, away; else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  let best = '';
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const count = edits(word, candidate);
    if (count < least) [best, least] = [candidate, count];
  }
  return best === '' ? '' : `, did you mean "${best}"?`;
}
