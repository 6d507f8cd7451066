/** What the loader holds to a form of its own (ids, dates, words of a list, addresses): no text. All other words of a story are. */
const FORMED =
  /^(?!captions\.).*(^lang|\.(id|graphic|numeral|kind|basis|precision|sign|part|moment|momentOf|when|time|date|published|updated|url|place|storm|grade|state|group|amount|sector))$|\.(sources|inputs)\.\d+$|^places\.[\w-]+\.source$/;

/** Texts of a story, each with words put before it that tell where it stands. */
export interface Poisoned<T> {
  readonly story: T;
  /** Where the text of each marker stands, as a path such as `steps.3.alt`. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A word that no text holds, of letters alone. */
export const MARKER = /qz[a-z]{4}zq/;

/** Puts before each text of `story` what `payload` makes of its marker. `from`: number of the first marker. */
export function poison<T>(story: T, payload: (marker: string) => string, from: number): Poisoned<T> {
  const fields = new Map<string, string>();
  const walk = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') {
      if (value === '' || FORMED.test(path)) return value;
      const marker = markerOf(from + fields.size);
      fields.set(marker, path);
      return payload(marker) + value;
    }
    if (Array.isArray(value)) return value.map((item, i) => walk(item, `${path}.${i}`));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, path === '' ? key : `${path}.${key}`)]));
  };
  return { story: walk(story, '') as T, fields };
}

function markerOf(index: number): string {
  const letters = [17576, 676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(index / place) % 26))).join('');
  return `qz${letters}zq`;
}
