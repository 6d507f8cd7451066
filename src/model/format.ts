import type { Figure, Lang } from './story.ts';

/** A figure in the words of one language: whole with its precision word and unit; without unit; the bare number; the unit. */
export interface Said {
  readonly whole: string;
  readonly value: string;
  readonly number: string;
  readonly unit: string;
}

type Printed = Pick<Figure, 'precision' | 'value' | 'max' | 'plain' | 'unit'>;

/** The precision words of a language about a number. */
interface Words {
  readonly about: (number: string) => string;
  readonly below: (number: string) => string;
  readonly above: (number: string) => string;
  readonly least: (number: string) => string;
  readonly several: string;
  readonly unstated: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    about: (n) => `约${n}`,
    below: (n) => `近${n}`,
    above: (n) => `${n}余`,
    least: (n) => `至少${n}`,
    several: '数',
    unstated: '未载',
  },
  en: {
    about: (n) => `about ${n}`,
    below: (n) => `nearly ${n}`,
    above: (n) => `more than ${n}`,
    least: (n) => `at least ${n}`,
    several: 'several',
    unstated: 'not given',
  },
};

/** Sums of money in English, largest first; the data count them in 万 and 亿. */
const SCALES = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1, ''],
] as const;
/** A year has no comma. */
const YEAR = '年';
/** 数 before 亿 and 万, as a word for the sum. */
const SEVERAL = [
  ['亿', 'hundred million'],
  ['万', 'ten thousand'],
] as const;

/**
 * Says a figure: 约100亿元, 近60个, 20余家, 数亿元, 1–11项, 至少50倍, 未载; in English about 10 billion yuan, nearly 60,
 * several hundred million yuan, 1–11, at least 50-fold, not given. `unit`: its word after a number in that language; two
 * forms by a bar are one and many, a hyphen before it stands close, money is scaled from the figure's plain value.
 */
export function sayFigure(figure: Printed, lang: Lang, unit: string = figure.unit): Said {
  const { precision, value } = figure;
  const words = WORDS[lang];
  if (precision === 'unstated') return { whole: words.unstated, value: words.unstated, number: '', unit: '' };
  const { number, max, word } = lang === 'zh' ? chinese(figure, unit) : english(figure, unit);
  const said = {
    exact: number,
    about: words.about(number),
    below: words.below(number),
    above: words.above(number),
    several: words.several,
    range: max === '' ? words.least(number) : `${number}–${max}`,
  }[precision];
  const gap = lang === 'zh' || word === '' || word.startsWith('-') ? '' : ' ';
  return { whole: `${said}${gap}${word}`, value: said, number: value === null ? '' : number, unit: word };
}

interface Parts {
  readonly number: string;
  readonly max: string;
  readonly word: string;
}

function chinese({ value, max }: Printed, unit: string): Parts {
  return { number: String(value ?? ''), max: max === null ? '' : String(max), word: unit };
}

function english({ value, max, plain, precision, unit }: Printed, word: string): Parts {
  const digits = (number: number | null) => (number === null ? '' : number.toLocaleString('en-GB', { useGrouping: unit !== YEAR }));
  const tens = SEVERAL.find(([start]) => unit.startsWith(start))?.[1];
  if (tens === undefined || plain === null) {
    const [one = '', many = one] = word.split('|');
    const scaled = precision === 'several' && tens !== undefined ? `${tens} ${word}` : value === 1 && max === null ? one : many;
    return { number: digits(value), max: digits(max), word: scaled };
  }
  const [scale, name] = SCALES.find(([least]) => plain >= least) ?? SCALES[2];
  const of = (number: number | null) => digits(number === null || value === null ? null : ((number / value) * plain) / scale);
  return { number: of(value), max: of(max), word: `${name} ${word}`.trim() };
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A figure's value with its number in letters up to twenty, as English prose has it; the same as `said.value` elsewhere. */
export function inLetters({ said }: Pick<Figure, 'said'>, lang: Lang): string {
  const word = lang === 'en' && /^\d+$/.test(said.number) ? SMALL[Number(said.number)] : undefined;
  return word === undefined ? said.value : said.value.replace(said.number, word);
}
