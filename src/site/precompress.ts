import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.xml', '.csv', '.webmanifest']);
/** Of pages, whose bytes are counted: brotli's own choice, and small blocks with the nearest distances coded directly: now this, now that is smaller. */
const TUNINGS = [
  {},
  { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
  { [constants.BROTLI_PARAM_LGBLOCK]: 16 },
  { [constants.BROTLI_PARAM_LGBLOCK]: 16, [constants.BROTLI_PARAM_NDIRECT]: 15 },
  { [constants.BROTLI_PARAM_LGBLOCK]: 16, [constants.BROTLI_PARAM_NPOSTFIX]: 1, [constants.BROTLI_PARAM_NDIRECT]: 30 },
];
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes a `.br` and a `.gz` beside every text file under `dir`, at the highest levels. */
export async function precompress(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)));
  await Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = await readFile(file);
      await writeFile(`${file}.br`, await smallest(text, extname(file) === '.html' ? TUNINGS : [{}]));
      await writeFile(`${file}.gz`, await zip(text, { level: 9 }));
    }),
  );
}

async function smallest(text: Buffer, tunings: readonly object[]): Promise<Buffer> {
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const all = await Promise.all(tunings.map((tuning) => brotli(text, { params: { ...size, ...tuning } })));
  return all.reduce((least, next) => (next.length < least.length ? next : least));
}
