/** A source line in two parts: what stands at any width, and what shows beside it where there is room. */
export interface SourceParts {
  readonly first: string;
  readonly rest: string;
}

const STOPS = /[。；.;\s]+$/u;
/** A clause with its stop; a Latin one has its space, for points stand in figures and names too. */
const CLAUSE = /^.+?(?:[；。]|[;.] |$)/u;

/** Parts a source line. The map's caption comes first, whole, wherever it stands in the line; a chart's first clause stays. */
export function sourceParts(source: string, caption: string): SourceParts {
  const at = source.toLowerCase().indexOf(caption.toLowerCase());
  const first = at < 0 ? (CLAUSE.exec(source)?.[0] ?? '') : caption;
  const rest = at < 0 ? source.slice(first.length) : source.slice(0, at) + source.slice(at + caption.length);
  return { first: first.replace(STOPS, ''), rest: rest.replace(STOPS, '') };
}
