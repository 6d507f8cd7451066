import { advanceOf, type Face } from './faces.ts';

const HAN = '\\u2e80-\\u2fff\\u3005-\\u3007\\u3040-\\u30ff\\u31c0-\\u9fff';
/** A character after which Han characters meet letters or digits. */
export const MEETING = new RegExp(`[${HAN}](?=[A-Za-z0-9])|[A-Za-z0-9](?=[${HAN}])`, 'g');

/** Advance of one line of text in px at `size`, with the eighth of an em between Han characters and letters or digits (`text-autospace`). */
export function textWidth(text: string, size: number, face: Face = 'text'): number {
  let ems = (text.match(MEETING)?.length ?? 0) / 8;
  for (const char of text) ems += advanceOf(char, face);
  return ems * size;
}
