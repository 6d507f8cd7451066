import type { Faults } from './faults.ts';

/** Control characters but tab and line feed, those that turn the direction of what follows, line separators, halves of characters, and what is none at all. */
const HIDDEN = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\p{Zl}\p{Zp}\p{Cs}\ufeff]|\p{Noncharacter_Code_Point}/gu;

/** A fault for each line of a text that holds characters which nobody sees, and which files made from it cannot hold or do not show as they were meant. */
export function checkCharacters(text: string, { file, line, field }: Place, faults: Faults): void {
  text.split('\n').forEach((part, i) => {
    const codes = [...new Set(part.match(HIDDEN)?.map(codeOf))];
    if (codes.length > 0)
      faults.add(file, line + i, field, `has hidden characters (${codes.join(', ')}), must have none but tabs and line breaks`);
  });
}

/** The same text with the code of each hidden character in its place, as a message shows it. */
export function withCodes(text: string): string {
  return text.replace(HIDDEN, (character) => `<${codeOf(character)}>`);
}

/** Where a text stands; `line` is that of its first character. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
