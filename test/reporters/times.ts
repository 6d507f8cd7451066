import { relative } from 'node:path';

/** Prints how long the tests of each file took, the slowest first, a line a file; `times` in ms by the file's path. */
export function printTimes(times: ReadonlyMap<string, number>): void {
  for (const [file, ms] of [...times].sort(([, a], [, b]) => b - a))
    console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${relative('.', file)}`);
}
