import { textWidth } from '../text.ts';

/** Runs of Han characters and runs of anything else: a name may be cut only between two of them. */
const RUNS = /[\u2e80-\u9fff\uff00-\uffef]+|[^\u2e80-\u9fff\uff00-\uffef]+/gu;

/** Cuts a name where its script changes into lines that are, where they can be, at most `width` px wide at `size` px. */
export function wrapName(name: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const run of name.match(RUNS) ?? []) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(last + run, size) <= width) lines[lines.length - 1] = last + run;
    else lines.push(run);
  }
  return lines;
}
