import type { Embed } from '../model/embeds.ts';

/** What the frame has and wants, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** By what a parent knows its embed. */
export interface Frame {
  readonly slug: Embed;
  /** Address of the embed's document, with the query and the fragment that its parent gave it. */
  readonly location: Pick<Location, 'href' | 'search' | 'hash'>;
}

/** What a parent asks for: the height in its own words, or in those that are told to every parent. iframe-resizer gives its name for the frame once. */
export type Question = { readonly of: 'sizer'; readonly id: string | null } | { readonly of: 'open' } | { readonly of: 'all' };

/** The height for parents that listen without asking: AMP, @newswire/frames, Sidechain and Datawrapper; Embedly, Medium and the Guardian; pym and WordPress where the address bears their mark. */
export function heightMessages({ slug, location }: Frame, { height }: Size): readonly unknown[] {
  const pym = pymId(location.search);
  const secret = wordPressSecret(location.hash);
  return [
    { sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { [slug]: height } },
    JSON.stringify({ context: 'iframe.resize', src: location.href, height, type: 'set-height', value: height }),
    pym && `pymxPYMx${pym}xPYMxheightxPYMx${height}`,
    secret && { message: 'height', value: height, secret },
  ].filter(Boolean);
}

/** The height for iframe-resizer, which named the frame `id`; `first`: the answer to its call. */
export function sizerMessages(id: string, { width, height }: Size, first: boolean): readonly string[] {
  // open-iframe-resizer, where it stands in for iframe-resizer, hears no `init`.
  return (first ? ['init', 'mutationObserver'] : ['mutationObserver']).map((type) => `[iFrameSizer]${id}:${height}:${width}:${type}`);
}

/** The height for open-iframe-resizer. */
export function openMessage({ width, height }: Size): unknown {
  return { type: 'iframe-resized', width, height };
}

/** What a message from the parent asks for; null where it asks nothing. */
export function question(data: unknown): Question | null {
  if (typeof data === 'string') {
    const [, id = null] = /^\[iFrameSizer\]([^:]{1,80}):[^:]*:(?:true|false):/.exec(data) ?? [];
    return id !== null || data === '[iFrameSizer]reset' ? { of: 'sizer', id } : null;
  }
  const { type, message } = (data ?? {}) as { type?: unknown; message?: unknown };
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') return { of: 'open' };
  return type === 'frames-init' || message === 'ready' ? { of: 'all' } : null;
}

/** WordPress's mark in the fragment of the address, by which it knows its frame; null in other parents. */
export function wordPressSecret(hash: string): string | null {
  return /[#&?]secret=([A-Za-z0-9]{1,32})$/.exec(hash)?.[1] ?? null;
}

/** Id that pym gave the frame; null in other parents. */
function pymId(search: string): string | null {
  return /^[\p{L}\p{N}_:.-]{1,80}$/u.exec(new URLSearchParams(search).get('childId') ?? '')?.[0] ?? null;
}
