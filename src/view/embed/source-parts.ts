import { CLAUSES } from '../page/source-clauses.ts';

/** A source line in two parts: what stands at any width, and what follows it where there is room. */
export interface SourceParts {
  readonly first: string;
  readonly rest: string;
}

const STOPS = /[。；.;\s]+$/u;

/** Parts a source line. The map's caption comes first, whole, wherever it stands in the line; a chart's first clause stays. */
export function sourceParts(source: string, caption: string): SourceParts {
  const line = source.replace(STOPS, '');
  const at = line.toLowerCase().indexOf(caption.toLowerCase());
  if (at < 0) {
    const first = (line.match(CLAUSES)?.[0] ?? '').replace(STOPS, '');
    return { first, rest: line.slice(first.length) };
  }
  const rest = (line.slice(0, at) + line.slice(at + caption.length)).replace(STOPS, '');
  const stop = /\p{Script=Han}/u.test(caption) ? '。' : '. ';
  return { first: caption, rest: rest && stop + rest };
}
