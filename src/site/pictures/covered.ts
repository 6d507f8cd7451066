import { tableStart } from './always-on.ts';

/** The characters that a TrueType font draws (`cmap`, formats 4 and 12). */
export function coveredBy(font: Buffer): ReadonlySet<number> {
  const table = tableStart(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
    const at = table + font.readUInt32BE(table + 4 + index * 8 + 4);
    const format = font.readUInt16BE(at);
    if (format === 4) readSegments(font, at, found);
    else if (format === 12) readGroups(font, at, found);
  }
  return found;
}

function readSegments(font: Buffer, at: number, found: Set<number>): void {
  const twice = font.readUInt16BE(at + 6);
  const [ends, starts, deltas, ranges] = [at + 14, at + 16 + twice, at + 16 + 2 * twice, at + 16 + 3 * twice];
  for (let segment = 0; segment < twice; segment += 2) {
    const [start, end] = [font.readUInt16BE(starts + segment), font.readUInt16BE(ends + segment)];
    const range = font.readUInt16BE(ranges + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = range === 0 ? code : font.readUInt16BE(ranges + segment + range + (code - start) * 2);
      if (raw !== 0 && ((raw + font.readUInt16BE(deltas + segment)) & 0xffff) !== 0) found.add(code);
    }
  }
}

function readGroups(font: Buffer, at: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const [start, end] = [font.readUInt32BE(at + 16 + group * 12), font.readUInt32BE(at + 20 + group * 12)];
    for (let code = start; code <= end; code++) found.add(code);
  }
}
