import type { Standing } from '../model/track.ts';

/** A storm at an hour: where it stands, and how far from each city, km. */
export interface StormAt {
  readonly name: string;
  readonly at: Standing;
  readonly km: readonly number[];
}

export interface TimeWords {
  /** 8月9日14:00. */
  moment(hour: number): string;
  /** Distances to the cities: to a km at a fix, about to ten between two. */
  away(storm: StormAt): readonly string[];
  /** A storm in three parts: its name and how its place is known, its distance to each city, as in a `row` or as said in a sentence. */
  parts(storm: StormAt, as: 'row' | 'from'): readonly string[];
}

/** Fills words into a phrase that the page says in its own language: %city. */
export function fill(phrase: string | undefined, words: Readonly<Record<string, string | undefined>>): string {
  return (phrase ?? '').replace(/%(\w+)/g, (_, word: string) => words[word] ?? '');
}

/** The words of the slider, put together from what stands on it; no `Intl`, whose first use takes long. */
export function timeWords(lang: string, said: DOMStringMap, cities: readonly { readonly name: string }[]): TimeWords {
  const chinese = lang.startsWith('zh');
  const days = (said['days'] ?? '').split('|');
  const away = ({ at, km }: StormAt) =>
    km.map((value) => {
      const n = Math.round(value / (at.fix ? 1 : 10)) * (at.fix ? 1 : 10);
      return fill(said[at.fix ? 'km' : 'about'], { n: chinese ? String(n) : String(n).replace(/(?=\d{3}$)\B/, ',') });
    });
  return {
    moment: (hour) => fill(said['moment'], { day: days[Math.floor(hour / 24)], hour: `${String(hour % 24).padStart(2, '0')}:00` }),
    away,
    parts: (storm, as) => [
      fill(said['storm'], { storm: storm.name, how: said[storm.at.fix ? 'fix' : 'between'] }),
      ...away(storm).map((km, index) => fill(said[as], { km, city: cities[index]?.name })),
    ],
  };
}
