import { type Box, overlap } from '../box.ts';
import { lineBox } from '../labels.ts';
import { textWidth } from '../text.ts';

export type Size = 12 | 13 | 14 | 15 | 16 | 20 | 22 | 24;

/** A line of words placed in the frame, px. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: Size;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly display?: boolean;
  readonly bold?: boolean;
  readonly vermilion?: boolean;
  /** What is written in ink on lines, on paper. */
  readonly halo?: boolean;
}

/** Where words may stand about a mark. */
type Beside = 'right' | 'left' | 'above' | 'above-right' | 'above-left';

export interface Wanted {
  /** From the longest to the shortest; the first that finds room is printed, none where no variant does. */
  readonly variants: readonly string[];
  readonly x: number;
  readonly y: number;
  /** Half extents of the mark. */
  readonly w: number;
  readonly h: number;
  readonly sides: readonly Beside[];
  readonly size: Size;
  readonly style?: Style;
  /** Between mark and words, px. */
  readonly gap?: number;
}

type Style = Pick<Words, 'display' | 'bold' | 'vermilion' | 'halo'>;

/** Half the height of a Han character over its baseline, of the em. */
const MIDDLE = 0.37;
const GAP = 5;

function beside({ sides, x, y, w, h, size, style, gap = GAP }: Wanted, text: string | undefined): Words[] {
  if (text === undefined) return [];
  return sides.map((side) => {
    const across = side.endsWith('right') ? 1 : side.endsWith('left') ? -1 : 0;
    const up = side.startsWith('above');
    return {
      text,
      size,
      ...style,
      anchor: across > 0 ? 'start' : across < 0 ? 'end' : 'middle',
      x: x + across * (up ? w : w + gap),
      y: up ? y - h - gap : y + size * MIDDLE,
    };
  });
}

/** Advance of words in their own face, px. */
export function wordsWidth({ text, size, display, bold }: Pick<Words, 'text' | 'size' | 'display' | 'bold'>): number {
  return textWidth(text, size, display ? 'display' : bold ? 'bold' : 'text');
}

/** Box of placed words. */
export function wordsBox(words: Words): Box {
  const { text, size, x, y, anchor } = words;
  const { y0, y1 } = lineBox({ text, size }, x, y);
  const width = wordsWidth(words);
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0, x1: x0 + width, y1 };
}

/** What words may take up, px: `grow` times their width, away from where they are held. */
function grown(words: Words, grow: number): Box {
  const box = wordsBox(words);
  const more = (box.x1 - box.x0) * (grow - 1);
  const left = words.anchor === 'start' ? 0 : words.anchor === 'end' ? more : more / 2;
  return { ...box, x0: box.x0 - left, x1: box.x1 + more - left };
}

/** A page of words in which none overlaps another or what is already there. */
export class Sheet {
  readonly words: Words[] = [];
  private readonly taken: Box[];
  private readonly room: Box;
  private readonly grow: number;

  /** `grow`: how much wider words become where the stage shrinks most, for they keep their px. */
  constructor(room: Box, grow = 1, obstacles: readonly Box[] = []) {
    this.room = room;
    this.grow = grow;
    this.taken = [...obstacles];
  }

  /** Keeps a place free. */
  block(box: Box): void {
    this.taken.push(box);
  }

  /** Prints words that have their place. */
  print(words: Words): void {
    const half = (value: number) => Math.round(value * 2) / 2;
    const set = { ...words, x: half(words.x), y: half(words.y) };
    this.words.push(set);
    this.taken.push(grown(set, this.grow));
  }

  /** Prints the first of the candidates that finds room; says whether one did. */
  fit(candidates: readonly Words[]): boolean {
    const found = candidates.find((words) => this.free(grown(words, this.grow)));
    if (found) this.print(found);
    return found !== undefined;
  }

  /** Prints one of each group of candidates, or none of them all; says whether there was room for all. */
  fitAll(groups: readonly (readonly Words[])[]): boolean {
    const found = this.choose(groups, []);
    for (const words of found ?? []) this.print(words);
    return found !== null;
  }

  private choose([group, ...rest]: readonly (readonly Words[])[], chosen: readonly Words[]): readonly Words[] | null {
    if (!group) return chosen;
    for (const words of group) {
      const box = grown(words, this.grow);
      if (!this.free(box) || chosen.some((other) => overlap(box, grown(other, this.grow)) > 0)) continue;
      const all = this.choose(rest, [...chosen, words]);
      if (all) return all;
    }
    return null;
  }

  /** Prints the longest variant that finds room beside one of the marks wanted, tried in order. */
  place(wanted: readonly Wanted[]): boolean {
    const longest = Math.max(...wanted.map(({ variants }) => variants.length));
    for (let index = 0; index < longest; index += 1) {
      if (this.fit(wanted.flatMap((one) => beside(one, one.variants[index])))) return true;
    }
    return false;
  }

  /** Whether a box overlaps nothing. */
  isFree(box: Box): boolean {
    return this.taken.every((other) => overlap(box, other) === 0);
  }

  private free(box: Box): boolean {
    const { room } = this;
    if (box.x0 < room.x0 || box.x1 > room.x1 || box.y0 < room.y0 || box.y1 > room.y1) return false;
    return this.isFree(box);
  }
}
