/** A piece of prose as written: text, `{id}` or `{id|format}`, or a phrase `[words](id)` whose words may hold references. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'ref'; readonly id: string; readonly format: string; readonly at: number }
  | { readonly kind: 'phrase'; readonly id: string; readonly words: readonly Piece[]; readonly at: number };

/** Something wrong in a text, at its character `at`. */
export interface Slip {
  readonly at: number;
  readonly what: string;
}

/** Splits a text into its pieces. Anything else that looks like markup, `<b>` too, is text. `phrases`: whether `[words](id)` is allowed. */
export function pieces(text: string, phrases: boolean, offset = 0): { pieces: Piece[]; slips: Slip[] } {
  const found: Piece[] = [];
  const slips: Slip[] = [];
  let from = 0;
  const put = (to: number) => {
    if (to > from) found.push({ kind: 'text', text: text.slice(from, to), at: offset + from });
  };
  const mark = phrases ? /[{}[\]]|\*\*/g : /[{}]/g;
  for (let hit = mark.exec(text); hit; hit = mark.exec(text)) {
    const at = hit.index;
    const rest = text.slice(at);
    const ref = /^\{([^{}|\n]*)(?:\|([^{}\n]*))?\}/.exec(rest);
    const phrase = phrases ? /^\[([^[\]]*)\]\(([^()\s]*)\)/.exec(rest) : null;
    if (ref) {
      put(at);
      found.push({ kind: 'ref', id: ref[1]!.trim(), format: (ref[2] ?? '').trim(), at: offset + at });
    } else if (phrase) {
      put(at);
      const words = pieces(phrase[1]!, false, offset + at + 1);
      slips.push(...words.slips);
      found.push({ kind: 'phrase', id: phrase[2]!, words: words.pieces, at: offset + at });
    } else {
      slips.push({ at: offset + at, what: SLIPS[hit[0]]! });
      continue;
    }
    from = at + (ref ?? phrase)![0].length;
    mark.lastIndex = from;
  }
  put(text.length);
  return { pieces: found, slips };
}

const SLIPS: Readonly<Record<string, string>> = {
  '{': 'a { opens here and never closes, must be {id} or {id|format}',
  '}': 'a } closes here that was never opened',
  '[': 'a [ opens here that is no phrase, must be [words](id)',
  ']': 'a ] closes here that was never opened',
  '**': 'bold (**) is no markup of a step’s prose',
};

/** Arabic digits in the typed text (not in references), which must come from the data. */
export function typedDigits(all: readonly Piece[]): Slip[] {
  return all.flatMap((piece) => {
    if (piece.kind === 'ref') return [];
    if (piece.kind === 'phrase') return typedDigits(piece.words);
    return [...piece.text.matchAll(/[0-9０-９]+/g)].map((hit) => ({
      at: piece.at + hit.index,
      what: `has the digits "${hit[0]}", a number must come from the data, such as {distance} or {signing|md}`,
    }));
  });
}
