/** Text, its bold, and the display face of headings, names and numerals. */
export type Face = 'text' | 'bold' | 'display';

// Advances of U+0020 to U+007E in hundredths of an em, measured in Chromium: Noto Sans CJK SC 400 and 700, Noto Serif SC 900. Other
// systems' faces differ by a few hundredths.
const ADVANCES: Readonly<Record<Face, string>> = {
  text:
    '22 32 48 56 56 92 68 28 34 34 47 56 28 35 28 39 56 56 56 56 56 56 56 56 56 56 28 28 56 56 56 47 ' +
    '95 61 66 64 69 59 55 69 73 29 53 65 54 81 72 74 63 74 63 60 60 72 57 88 57 53 60 34 39 34 56 56 ' +
    '61 56 62 51 62 55 33 56 61 28 28 55 28 93 61 61 62 62 39 47 38 61 52 80 50 52 48 34 27 34 56',
  bold:
    '23 37 58 59 59 96 74 33 38 38 51 59 33 37 33 39 59 59 59 59 59 59 59 59 59 59 33 33 59 59 59 51 ' +
    '101 64 68 66 71 62 58 72 76 33 57 69 58 85 75 77 67 77 68 62 63 75 62 92 63 58 61 38 39 38 59 57 ' +
    '63 59 64 53 64 58 37 60 64 30 31 60 32 96 64 63 64 64 44 50 42 64 58 86 56 57 51 38 30 38 59',
  display:
    '25 35 44 62 59 97 80 23 40 40 48 60 33 37 33 43 61 46 61 61 61 61 61 61 61 61 33 33 60 60 60 47 ' +
    '96 76 69 68 80 67 64 77 86 44 42 77 65 101 83 75 66 75 75 61 69 83 73 111 73 70 63 37 40 37 60 59 ' +
    '45 56 65 51 67 59 45 57 70 36 32 65 35 100 70 64 61 59 47 47 41 64 51 80 60 52 52 38 34 38 60',
};

const TABLES = new Map<Face, readonly number[]>(
  (Object.keys(ADVANCES) as Face[]).map((face) => [face, ADVANCES[face].split(' ').map((hundredths) => Number(hundredths) / 100)]),
);
const WORD_JOINER = '\u2060';
const EN_SPACE = '\u2002';

/** Advance of one character in ems. */
export function advanceOf(char: string, face: Face): number {
  if (char === WORD_JOINER) return 0;
  if (char === EN_SPACE) return 0.5;
  // The middle dot is a full character in a Chinese text face, a narrow one in the display face's subset.
  if (char === '·') return face === 'display' ? 0.34 : 1;
  return TABLES.get(face)?.[char.charCodeAt(0) - 0x20] ?? 1;
}
