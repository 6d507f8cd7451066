import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { FRAMES, SETS } from '../../src/model/frames.ts';
import { inks, SCHEMES } from '../inks.ts';

const DIR = 'docs/look';
const page = readFileSync('docs/look.md', 'utf8');

/** What `npm run look` draws now, by file. */
let pictures: ReadonlyMap<string, string>;
beforeAll(() => {
  const dir = mkdtempSync(join(tmpdir(), 'look-'));
  execFileSync(process.execPath, ['scripts/look.mjs', dir], { stdio: 'ignore' });
  pictures = new Map(readdirSync(dir).map((file) => [file, readFileSync(join(dir, file), 'utf8')]));
  rmSync(dir, { recursive: true });
}, 60_000);

test('docs/look holds the pictures that the code draws: if not, run `npm run look` and look at them', () => {
  const files = readdirSync(DIR).sort();
  expect(files).toEqual([...pictures.keys()].sort());
  expect(files.filter((file) => readFileSync(join(DIR, file), 'utf8') !== pictures.get(file))).toEqual([]);
});

test('docs/look.md shows every picture, each with words for who cannot see it', () => {
  const shown = [...page.matchAll(/!\[([^\]]+)\]\(look\/([^)]+)\)/g)].map(([, , file]) => file ?? '');
  expect(shown.sort()).toEqual([...pictures.keys()].sort());
});

test('a picture has both schemes’ inks and no other colour, no other file, and at most 12 kB', () => {
  const allowed = SCHEMES.flatMap((scheme) => Object.values(inks()[scheme])).sort();
  for (const [name, svg] of pictures) {
    expect([...new Set(svg.match(/#[0-9a-f]{6}\b/g))].sort(), name).toEqual(allowed);
    expect(svg.replace('http://www.w3.org/2000/svg', ''), name).not.toMatch(/https?:|<image|<script|@import|rgb|opacity|gradient/);
    expect(svg.length, name).toBeLessThanOrEqual(12_000);
  }
});

test('a picture holds every shape it takes by id', () => {
  for (const [name, svg] of pictures) {
    const taken = [...svg.matchAll(/(?:href="|url\()#([\w-]+)/g)].map(([, id]) => id ?? '');
    expect(
      taken.filter((id) => !svg.includes(` id="${id}"`)),
      name,
    ).toEqual([]);
  }
});

test.each(SETS)('docs/look.md gives the frame of %s', (set) => {
  const { width, height } = FRAMES[set];
  expect(page).toMatch(new RegExp(`^\\| ${set} \\|.*\\| ${width} × ${height} \\|`, 'm'));
});

test('every file that docs/look.md names is there', () => {
  const views = [...page.matchAll(/`((?:map|signings|timeline)\/[\w-]+\.tsx|ink\.tsx)`/g)].map(([, file]) => `src/view/${file}`);
  const others = [...page.matchAll(/`((?:src|test|scripts)\/[\w./-]+)`/g)].map(([, file]) => file ?? '');
  expect(views.length + others.length).toBeGreaterThan(30);
  expect([...views, ...others].filter((file) => !existsSync(file))).toEqual([]);
});
