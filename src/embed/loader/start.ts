import type { Dispose } from '../dispose.ts';
import { type Embed, startEmbed } from './embed.ts';
import { findFrame } from './frame.ts';

/** Class of the div that a host pastes. */
const EMBED = 'yingfeng-embed';
const EVENTS = ['message', 'resize', 'scroll'];
/** Scrolls are heard on their way down, of whatever scrolls. */
const HOW = { passive: true, capture: true };

/** Finds the page's embeds, also those that come later, and serves them. `isOurs`: whether an address is one where embeds are published. */
export function startLoader(isOurs: (address: string) => boolean): Dispose {
  const embeds = new Map<HTMLElement, Embed>();
  let frame = 0;

  const again = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const embed of embeds.values()) embed.read();
    });
  };
  const hear = ({ type, source, origin, data }: MessageEvent) => {
    if (type !== 'message') return again();
    for (const { frame, hear } of embeds.values()) {
      // The origin of a sandboxed frame is null: then its address must be ours.
      if (source && source === frame.contentWindow && isOurs(origin === 'null' ? frame.src : `${origin}/`)) hear(data);
    }
  };
  const sizes = new ResizeObserver(again);
  const scan = (hosts: HTMLCollectionOf<HTMLElement> | readonly HTMLElement[]) => {
    const before = embeds.size;
    const here = new Set(hosts);
    for (const [host, embed] of embeds) {
      if (here.has(host) && host.contains(embed.frame)) continue;
      sizes.unobserve(embed.frame);
      embed.dispose();
      embeds.delete(host);
    }
    for (const host of here) {
      const found = !embeds.has(host) && findFrame(host, isOurs);
      if (!found) continue;
      embeds.set(host, startEmbed(host, found, again));
      sizes.observe(found);
    }
    if (!before !== !embeds.size)
      for (const type of EVENTS) window[before ? 'removeEventListener' : 'addEventListener'](type, hear as never, HOW);
    if (!embeds.size) {
      cancelAnimationFrame(frame);
      frame = 0;
    }
  };
  const all = document.getElementsByClassName(EMBED) as HTMLCollectionOf<HTMLElement>;
  const later = new MutationObserver(() => scan(all));
  later.observe(document, { childList: true, subtree: true });
  scan(all);
  return () => {
    later.disconnect();
    scan([]);
  };
}
