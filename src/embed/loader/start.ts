import type { Dispose } from '../dispose.ts';
import { startEmbed } from './embed.ts';
import { findFrame } from './frame.ts';

/** Class of the div that a host pastes. */
const EMBED = 'yingfeng-embed';

/** Serves the page's embeds, also those that come later. */
export function startLoader(): Dispose {
  const hosts = document.getElementsByClassName(EMBED) as HTMLCollectionOf<HTMLElement>;
  const embeds = new Map<HTMLIFrameElement, Dispose>();
  const scan = () => {
    for (const [frame, dispose] of embeds) {
      if (frame.isConnected) continue;
      dispose();
      embeds.delete(frame);
    }
    for (const host of hosts) {
      const frame = findFrame(host);
      if (frame && !embeds.has(frame)) embeds.set(frame, startEmbed(host, frame));
    }
  };
  const later = new MutationObserver(scan);
  later.observe(document, { childList: true, subtree: true });
  scan();
  return () => {
    later.disconnect();
    for (const dispose of embeds.values()) dispose();
  };
}
