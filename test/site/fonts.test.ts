import { expect, test } from 'vitest';
import { displayFont, FONT_LIMIT, fontLicence, wholeFont } from '../../src/site/fonts.ts';
import { renamed } from '../../src/site/sfnt-names.ts';

test('displayFont(characters) is a WOFF2 that grows with its characters, the same bytes each time', async () => {
  const small = await displayFont('han', new Set('迎风南下'));
  const large = await displayFont('han', new Set('迎风南下青岛深圳'));
  if (!small || !large) throw new Error('no font');
  expect(small.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(large.length).toBeGreaterThan(small.length);
  expect(small.equals((await displayFont('han', new Set('下南风迎'))) ?? Buffer.of())).toBe(true);
});

test('displayFont(characters, limit) throws with how many characters are too many', async () => {
  await expect(displayFont('han', new Set('迎风南下'), 1000)).rejects.toThrow(
    /^heading font: 4 characters make \d+ bytes of at most 1000, about [1-4] characters too many: set fewer different characters in the display face$/,
  );
});

test('the font may weigh 45 kB', () => {
  expect(FONT_LIMIT).toBe(45_000);
});

test('displayFont(face, none) is no font', async () => {
  expect(await displayFont('latin', new Set())).toBeNull();
});

test('renamed(font, names) has these names alone, so that a subset of Playfair Display does not bear its reserved one', async () => {
  const font = renamed(await wholeFont('latin'), { 1: 'Into the Wind Latin', 6: 'IntotheWindLatin-Black' });
  const text = font.toString('latin1').replaceAll('\0', '');
  expect(text).toContain('Into the Wind LatinIntotheWindLatin-Black');
  expect(text).not.toContain('Playfair');
});

test('renamed(font, names) has no table of styles, which would ask for names that are gone: Firefox says so on the console', async () => {
  const font = await wholeFont('latin');
  const tables = (font: Buffer) =>
    Array.from({ length: font.readUInt16BE(4) }, (_, at) => font.toString('latin1', 12 + at * 16, 16 + at * 16));
  expect(tables(renamed(font, {}))).toEqual(tables(font).filter((tag) => tag !== 'STAT'));
  expect(tables(font)).toContain('STAT');
});

test.each(['han', 'latin'] as const)('fontLicence(%s) is the OFL', async (face) => {
  expect(await fontLicence(face)).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
