import type { Face } from '../faces.ts';
import { textWidth } from '../text.ts';

const HAN = /[\u2e80-\u9fff]/;
const NO_BREAK = /\u00a0/g;

/** Of the advances in the table, which are those of the Chinese faces: small letters of Arial and Playfair Display are narrower. */
const NARROWER: Readonly<Record<Face, number>> = { text: 0.955, bold: 0.97, display: 0.94 };
const CAPITAL = 0.08; // em, by which capitals are wider than that

/** Is it English: no Han character, and several words or a capital first? A lone small word may be an id. */
export function isEnglish(text: string): boolean {
  return /^[A-Z]| /.test(text) && !HAN.test(text);
}

/** Width of a label in px at `size`: of English words in the faces that the English page has. */
export function labelWidth(text: string, size: number, face: Face = 'text'): number {
  const plain = text.replace(NO_BREAK, ' ');
  if (!isEnglish(plain)) return textWidth(plain, size, face);
  return textWidth(plain, size, face) * NARROWER[face] + plain.replace(/[^A-Z]/g, '').length * CAPITAL * size;
}
