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

function isOurs(data: unknown): data is Fields {
  const { ns, v } = (data ?? {}) as Fields;
  return ns === NS && v === VERSION;
}
