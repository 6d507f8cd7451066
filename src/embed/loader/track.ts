import { element } from './element.ts';
import type { Story } from './story.ts';

declare const __LOADER_CSS__: string;
const CSS = __LOADER_CSS__;

/**
 * Builds the track in the host's shadow tree: the pin, which holds the frame, and after it the cards, which pass under it.
 * The frame that is there is slotted: neither moved nor loaded again. Throws where the host can have no shadow tree.
 */
export function buildTrack(host: HTMLElement, frame: HTMLIFrameElement, { lang, cards }: Story): HTMLElement {
  const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
  const slot = element('slot');
  slot.name = frame.slot = 'pin';
  const box = element('section', element('div', slot), ...cards);
  box.lang = lang;
  root.replaceChildren(box, element('slot'));
  try {
    const sheet = new CSSStyleSheet(); // no policy refuses it
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', CSS));
  }
  return box;
}
