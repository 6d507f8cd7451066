import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCsv } from '../../src/data/csv.ts';
import { type DataFaults, loadStories } from '../../src/data/index.ts';
import { overlaid } from './overlay.ts';

const TURN = '\u202e';

/** A data file with `TURN` in every text, and the lines on which these stand, one entry a text. */
function turned(path: string, text: string): { readonly text: string; readonly lines: readonly number[] } {
  if (path.endsWith('.csv')) {
    const [head = [], ...rows] = parseCsv(text).rows;
    const written = rows.map((cells) => cells.map((cell) => `"${cell.text.replaceAll('"', '""')}${TURN}"`).join(','));
    const lines = rows.flatMap((cells, i) => cells.map(() => i + 2));
    return { text: [head.map((cell) => cell.text).join(','), ...written].join('\n'), lines };
  }
  const value = path.endsWith('.md') ? /^(.*\S)()$/ : /^(\s*(?:- |[\w.-]+: ).*?[^\s"\]]?)(["\]]?)$/;
  const written = text.split('\n').map((line) => line.replace(value, `$1${TURN}$2`));
  return { text: written.join('\n'), lines: written.flatMap((line, i) => (line.includes(TURN) ? [i + 1] : [])) };
}

test('loadStories(dir) finds a character that turns the direction of writing in every text of every file', async () => {
  await overlaid(null, async (dir) => {
    const expected: string[] = [];
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(csv|yaml|md)$/.test(path));
    for (const path of files) {
      const { text, lines } = turned(path, readFileSync(join(dir, path), 'utf8'));
      writeFileSync(join(dir, path), text);
      expected.push(...lines.map((line) => `data/${path.replaceAll('\\', '/')}:${line}`));
    }
    const faults = await loadStories(dir).then(
      () => [],
      (error: DataFaults) => error.faults,
    );
    const found = faults.filter((fault) => fault.endsWith(': has hidden characters (U+202E), must have none but tabs and line breaks'));
    expect(found.map((fault) => fault.replace(/: .*/, '')).sort()).toEqual(expected.sort());
    expect(faults.join('')).not.toContain(TURN); // a message shows its code
  });
});
