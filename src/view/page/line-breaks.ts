const WORD_JOINER = '\u2060';
const IDEOGRAPH = /\p{Script=Han}$/u;
const SLASH = /(?<=\p{Script=Han})\/(?=\p{Script=Han})|(?<=\d)–(?=\d)/gu;
const WESTERN = /^[\dA-Za-z]/;
/** The last number with its unit and what closes it: 1037公里, 93公里/时）, 20:00. */
const FIGURE = /\d[\d:,.]*\P{Nd}{0,6}$/u;
const LAST_WORD = /[A-Za-z’-]+$/u;
/** em: a signed phrase up to this width stays whole; a longer one would leave a hole in a narrow column. */
const WHOLE = 4.6;
/** em: a phrase without a sign is a name, and stays whole, up to this width. */
const NAME = 3;

/** Whether a space stands between two parts of a line: a browser's own would stay when the line breaks there. */
export function spaced(before: string, after: string): boolean {
  return IDEOGRAPH.test(before) && WESTERN.test(after);
}

/** Text that does not break about a slash or a dash of numbers: 公里/时, 1–10. */
export function joined(text: string): string {
  return text.replace(SLASH, `${WORD_JOINER}$&${WORD_JOINER}`);
}

/** Cuts a text so that the short names in it stand alone, at odd places: those are not broken. */
export function aroundNames(text: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [text] : text.split(new RegExp(`(${names.join('|')})`, 'u'));
}

/** Cuts a phrase into what may break and what stays on one line with the sign behind it. */
export function keptTogether(phrase: string, sign: boolean): readonly [before: string, kept: string] {
  if (width(phrase) <= (sign ? WHOLE : NAME)) return ['', phrase];
  const kept = (sign && FIGURE.exec(phrase)?.[0]) || LAST_WORD.exec(phrase)?.[0] || ([...phrase].at(-1) ?? '');
  return [phrase.slice(0, phrase.length - kept.length), kept];
}

/** em: letters and digits are about half as wide as ideographs. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);
}
