import { readFileSync } from 'node:fs';

/** The three colours of one scheme, as `#rrggbb`. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly vermilion: string;
}

export const INKS_FILE = 'src/site/css/inks.css';
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The inks as src/site/css/inks.css sets them: before any media query, in the dark scheme's, in print's. */
export function inks(): Readonly<Record<Scheme | 'print', Inks>> {
  const [light = '', dark = '', print = ''] = readFileSync(INKS_FILE, 'utf8').split(/@media (?:\(prefers-color-scheme: dark\)|print)/);
  return { light: parse(light), dark: parse(dark), print: parse(print) };
}

function parse(css: string): Inks {
  const value = (name: keyof Inks): string => {
    const found = new RegExp(`--${name}: (#(?:[0-9a-f]{6}|fff));`).exec(css)?.[1]?.replace(/^#fff$/, '#ffffff');
    if (found === undefined) throw new Error(`${INKS_FILE}: no --${name} as #rrggbb in one of its schemes`);
    return found;
  };
  return { paper: value('paper'), ink: value('ink'), vermilion: value('vermilion') };
}

/** Red, green, blue, 0 to 255. */
export function channels(hex: string): readonly [number, number, number] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

/** As a browser prints a computed colour. */
export function computed(hex: string): string {
  return `rgb(${channels(hex).join(', ')})`;
}
