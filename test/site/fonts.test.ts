import { expect, test } from 'vitest';
import { displayFont, FONT_LIMIT, fontLicence } from '../../src/site/fonts.ts';

test('displayFont(characters) is a WOFF2 that grows with its characters, the same bytes each time', async () => {
  const small = await displayFont(new Set('迎风南下'));
  const large = await displayFont(new Set('迎风南下青岛深圳'));
  expect(small.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(large.length).toBeGreaterThan(small.length);
  expect(small.equals(await displayFont(new Set('下南风迎')))).toBe(true);
});

test('displayFont(characters, limit) throws with how many characters are too many', async () => {
  await expect(displayFont(new Set('迎风南下'), 1000)).rejects.toThrow(
    /^heading font: 4 characters make \d+ bytes of at most 1000, about [1-4] characters too many: set fewer different characters in the display face$/,
  );
});

test('the font may weigh 45 kB', () => {
  expect(FONT_LIMIT).toBe(45_000);
});

test('fontLicence() is the OFL', async () => {
  expect(await fontLicence()).toContain('SIL OPEN FONT LICENSE Version 1.1');
});
