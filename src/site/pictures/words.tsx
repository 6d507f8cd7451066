import type { ComponentChildren, JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import { displayWidth } from '../../view/map/words.tsx';

export interface WordsProps {
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  /** Of the letters, px. */
  readonly size: number;
  readonly display?: boolean;
  readonly bold?: boolean;
  readonly vermilion?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of words in the picture's px. */
export function Words({
  x,
  y,
  size,
  display,
  bold,
  vermilion,
  anchor = 'start',
  children,
}: WordsProps & { readonly children: ComponentChildren }): JSX.Element {
  const names = [display && 'd', bold && 'b', vermilion && 'v'].filter(Boolean).join(' ');
  return (
    <text x={x} y={y} font-size={size} class={names === '' ? undefined : names} text-anchor={anchor === 'start' ? undefined : anchor}>
      {children}
    </text>
  );
}

/** Lines of words, `leading` px from one to the next. */
export function LinesOf({
  lines,
  leading,
  ...words
}: WordsProps & { readonly lines: readonly string[]; readonly leading: number }): JSX.Element {
  return (
    <>
      {lines.map((line, index) => (
        <Words {...words} y={words.y + index * leading}>
          {line}
        </Words>
      ))}
    </>
  );
}

/** Marks that stand at the lower left of their square, upright at its upper right. */
const LOW_MARKS = /[，。、]/;

/** Characters one below the other: `x` is the column's middle, `y` its top. */
export function Column({ x, y, size, children, ...words }: Omit<WordsProps, 'anchor'> & { readonly children: string }): JSX.Element {
  return (
    <>
      {[...children].map((character, index) => {
        const [right, up] = LOW_MARKS.test(character) ? [size * 0.6, size * 0.58] : [0, 0];
        return (
          <Words {...words} x={x + right} y={y + size * (index + 0.88) - up} size={size} anchor="middle">
            {character}
          </Words>
        );
      })}
    </>
  );
}

// What must not begin a line, and pieces that must not be cut: a word or number with what closes it.
const PIECES = /[“（《]*(?:[A-Za-z0-9][\w.,:–’-]*|[^\s])[，。；：、）”》·]*|\s+/gu;

/** Cuts text into lines of at most `width` px, in Chinese between any two characters. */
export function fill(text: string, size: number, width: number, face: 'text' | 'display' = 'text'): string[] {
  const lines: string[] = [''];
  const wide = (line: string) => (face === 'display' ? displayWidth(line, size) : textWidth(line, size));
  for (const piece of text.match(PIECES) ?? []) {
    const line = (lines.at(-1) as string) + piece;
    if (wide(line.trimEnd()) <= width) lines[lines.length - 1] = line;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
