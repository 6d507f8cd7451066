import { checkCharacters } from './characters.ts';
import type { Faults } from './faults.ts';
import type { Rec } from './record.ts';
import { didYouMean } from './suggest.ts';
import type { TextFile } from './text.ts';

/** A cell and the line on which it begins. */
export interface Cell {
  readonly text: string;
  readonly line: number;
}

/** Splits CSV (RFC 4180: quotes double inside quotes, line breaks allowed in them) into rows of cells; blank lines are passed over. `unclosed`: line of a quote that never closes. */
export function parseCsv(text: string): { rows: Cell[][]; unclosed: number | null } {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const start = line;
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) return { rows, unclosed: start };
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
      line += cell.split('\n').length - 1;
    }
    const stop = /[,\n]/g;
    stop.lastIndex = at;
    const end = stop.exec(text)?.index ?? text.length;
    row.push({ text: cell + text.slice(at, end), line: start });
    at = end + 1;
    if (text[end] === ',' && at === text.length) row.push({ text: '', line });
    if (text[end] === ',' && at < text.length) continue;
    if (row.length > 1 || row[0]!.text !== '') rows.push(row);
    row = [];
    line++;
  }
  return { rows, unclosed: null };
}

/** The rows of a table as records; the header must hold exactly `columns`, in any order. */
export function readCsv(file: TextFile | null, columns: readonly string[], faults: Faults): Rec[] {
  if (file === null) return [];
  const { rows, unclosed } = parseCsv(file.text);
  if (unclosed !== null) {
    faults.add(file.name, unclosed, 'file', 'a quote (") opens here and never closes');
    faults.unread();
    return [];
  }
  const header = (rows[0] ?? []).map((cell) => cell.text.trim());
  for (const column of columns)
    if (!header.includes(column)) faults.add(file.name, 1, column, `column is missing, must be ${columns.join(',')}`);
  for (const column of header)
    if (!columns.includes(column)) faults.add(file.name, 1, column, `is no column here${didYouMean(column, columns)}`);
  if (!columns.every((column) => header.includes(column))) {
    faults.unread();
    return [];
  }
  return rows.slice(1).flatMap((row) => {
    const line = row[0]!.line;
    if (row.length !== header.length) {
      faults.add(file.name, line, 'row', `has ${row.length} cells, must have ${header.length}: a text with a comma stands in quotes`);
      faults.unread();
      return [];
    }
    const cells = new Map(header.map((column, i) => [column, row[i]!]));
    for (const [field, cell] of cells) checkCharacters(cell.text, { file: file.name, line: cell.line, field }, faults);
    const fields = Object.fromEntries([...cells].map(([column, cell]) => [column, cell.text.trim()]));
    return [{ file: file.name, line, fields, lineOf: (field: string) => cells.get(field)?.line ?? line }];
  });
}
