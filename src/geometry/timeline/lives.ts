/** A line in its life: its height as a fraction of the hill's, at the columns from `first` on. */
export interface Life {
  readonly first: number;
  readonly fractions: number[];
  /** How much of the six hours before its first column and after its last it is drawn for. */
  lead: number;
  tail: number;
}

/** Golden ratio's fraction: spreads what begins or ends so that no two neighbours do at once. */
const GOLDEN = 0.618034;

/** Counts without those that last one fix, and without a change of one line in many: a line lives for some time. */
function steady(wanted: readonly number[]): number[] {
  const counts: number[] = [];
  wanted.forEach((count, index) => {
    const [a, c] = [wanted[index - 1] ?? count, wanted[index + 1] ?? count];
    const middle = [a, count, c].sort((p, q) => p - q)[1] ?? count;
    const before = counts[index - 1] ?? middle;
    counts.push(Math.abs(middle - before) === 1 && middle > 5 ? before : middle);
  });
  return counts;
}

/** Which lines run through the columns: what is too much ends, what is missing begins, spread over the height; the top one stays. */
export function linesThrough(wanted: readonly number[]): Life[] {
  const counts = steady(wanted);
  const done: Life[] = [];
  let open: Life[] = [];
  const born = (first: number): Life => ({ first, fractions: [], lead: 0, tail: 0 });
  counts.forEach((count, column) => {
    const change = count - open.length;
    if (column === 0) open = Array.from({ length: count }, () => born(0));
    else if (change < 0) {
      const ending = spread(-change, open.length - 1, column);
      open.forEach((life, place) => {
        if (!ending.has(place)) return;
        life.tail = 0.25 + 0.5 * golden(place + column);
        done.push(life);
      });
      open = open.filter((_, place) => !ending.has(place));
    } else if (change > 0) {
      const starting = spread(change, count - 1, column);
      const kept = open;
      let rank = 0;
      open = Array.from({ length: count }, (_, place) =>
        starting.has(place) ? { ...born(column), lead: 0.25 + 0.5 * golden(place + column) } : (kept[rank++] as Life),
      );
    }
    for (const [place, life] of open.entries()) life.fractions.push((place + 1) / count);
  });
  return [...done, ...open].map((life) => ({ ...life, fractions: smooth(smooth(life.fractions)) }));
}

/** A running mean of three that keeps both ends: lines make room for one another over a day, not at once. */
function smooth(values: readonly number[]): number[] {
  return values.map((value, index) => ((values[index - 1] ?? value) + 2 * value + (values[index + 1] ?? value)) / 4);
}

/** `count` of `room` places, spread evenly, shifted from column to column. */
function spread(count: number, room: number, index: number): Set<number> {
  const shift = golden(index);
  return new Set(Array.from({ length: count }, (_, k) => Math.floor(((k + shift) * room) / count)));
}

function golden(index: number): number {
  return (index * GOLDEN) % 1;
}
