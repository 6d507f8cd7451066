/** Contextual ligatures: a feature of every text unless it is turned off, and in none of our fonts. */
export const ALWAYS = 'clig';

/** A TrueType font that sets an optional feature in every text: resvg cannot be asked for one. Throws where the font has no such feature. */
export function alwaysOn(font: Buffer, feature: string): Buffer {
  const changed = Buffer.from(font);
  const table = tableStart(changed, 'GSUB');
  const list = table + changed.readUInt16BE(table + 6);
  const records = Array.from({ length: changed.readUInt16BE(list) }, (_, index) => list + 2 + index * 6);
  const found = records.filter((at) => changed.toString('latin1', at, at + 4) === feature);
  if (found.length === 0) throw new Error(`the font has no feature "${feature}"`);
  for (const at of found) changed.write(ALWAYS, at, 'latin1');
  return changed;
}

/** Where a table begins. Throws where the font has none of that tag. */
export function tableStart(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no table "${tag}"`);
}
