/** A piece of a source line, and whether the drawings of wide screens say it themselves. */
export type Clause = readonly [text: string, drawn: boolean];

/** A stop of either language; a Latin one has its space, for points stand in figures and names too. */
export const CLAUSES = /.+?(?:[；。]|[;.] |$)/gu;
const STOP = /(?:[；。]|[;.] ?)$/u;

/** Cuts a source line where clauses end, so that those which stand in `onMap` can be left out, each with the stop before it. */
export function clauses(source: string, onMap: readonly string[]): Clause[] {
  const pieces: Clause[] = [];
  const said = onMap.map((text) => text.toLowerCase());
  for (const [clause] of source.matchAll(CLAUSES)) {
    const drawn = said.includes(clause.replace(STOP, '').toLowerCase());
    const last = pieces.at(-1);
    if (last?.[1] === drawn) pieces[pieces.length - 1] = [last[0] + clause, drawn];
    else if (last && drawn) {
      const stop = STOP.exec(last[0])?.[0] ?? '';
      pieces[pieces.length - 1] = [last[0].slice(0, last[0].length - stop.length), false];
      pieces.push([stop + clause, true]);
    } else if (last && pieces.length > 1) {
      // Between two that stay stands the stop of what is left out between them.
      const stop = STOP.exec(last[0])?.[0] ?? '';
      pieces[pieces.length - 1] = [last[0].slice(0, last[0].length - stop.length), true];
      pieces.push([stop + clause, false]);
    } else pieces.push([clause, drawn]);
  }
  return pieces;
}
