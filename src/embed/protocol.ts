/** Marks messages between the embedded story and the loader on its host's page; nothing else is listened to. */
export const NS = 'yingfeng';
/** Of the protocol. What a version means never changes: fields are only added, and unknown ones are ignored. */
export const VERSION = 1;

/** How the embedded story is shown: by itself, step by step; or driven by the loader, which shows the text and scrolls. */
export type Mode = 'stepper' | 'driven';

/** A piece of a card's text; with `href` (https only) a link. */
export interface Piece {
  readonly t: string;
  readonly href?: string;
}

/** One step's words, plain text: what the loader sets beside the picture. */
export interface CardText {
  /** Chapter and number: 第一章 两座城, 4 / 16. */
  readonly chapter: string;
  readonly count: string;
  readonly heading: string;
  /** Paragraphs. */
  readonly prose: readonly (readonly Piece[])[];
  readonly source: readonly Piece[];
}

/** From the embedded story to the loader. `ready` goes out when its script starts; `story` answers `hello`. */
export type FromChild =
  | { readonly ns: typeof NS; readonly v: typeof VERSION; readonly type: 'ready' }
  | {
      readonly ns: typeof NS;
      readonly v: typeof VERSION;
      readonly type: 'story';
      readonly lang: string;
      readonly theme: 'light' | 'dark' | 'auto';
      readonly steps: readonly CardText[];
    };

/** From the loader to the embedded story. `step`: index of the step, from 0. */
export type FromLoader =
  | { readonly ns: typeof NS; readonly v: typeof VERSION; readonly type: 'hello' }
  | { readonly ns: typeof NS; readonly v: typeof VERSION; readonly type: 'mode'; readonly mode: Mode }
  | { readonly ns: typeof NS; readonly v: typeof VERSION; readonly type: 'step'; readonly step: number };

type Fields = Readonly<Record<string, unknown>>;

/** Reads a message to the embedded story, which has `steps` steps; null where it is none, or says something that there is not. */
export function fromLoader(data: unknown, steps: number): FromLoader | null {
  if (!isOurs(data)) return null;
  const { type, mode, step } = data;
  const known =
    type === 'hello' ||
    (type === 'mode' && (mode === 'stepper' || mode === 'driven')) ||
    (type === 'step' && Number.isInteger(step) && (step as number) >= 0 && (step as number) < steps);
  return known ? (data as unknown as FromLoader) : null;
}

/** Reads a message to the loader; null where it is none, or not whole. */
export function fromChild(data: unknown): FromChild | null {
  if (!isOurs(data)) return null;
  const { type, lang, theme, steps } = data;
  const known =
    type === 'ready' ||
    (type === 'story' &&
      isText(lang) &&
      (theme === 'light' || theme === 'dark' || theme === 'auto') &&
      isList(steps, isCard) &&
      steps.length > 0);
  return known ? (data as unknown as FromChild) : null;
}

function isOurs(data: unknown): data is Fields {
  return isFields(data) && data['ns'] === NS && data['v'] === VERSION;
}

function isCard(value: unknown): value is CardText {
  return (
    isFields(value) &&
    isText(value['chapter']) &&
    isText(value['count']) &&
    isText(value['heading']) &&
    isList(value['prose'], isLine) &&
    isLine(value['source'])
  );
}

function isLine(value: unknown): value is readonly Piece[] {
  return isList(value, isPiece);
}

function isPiece(value: unknown): value is Piece {
  return isFields(value) && isText(value['t']) && (value['href'] === undefined || (isText(value['href']) && /^https:/.test(value['href'])));
}

/** At most a hundred, so that no message can fill the host's page. */
function isList<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= 100 && value.every(isOne);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2000;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
