import type { FromChild } from '../protocol.ts';
import { card, element } from './cards.ts';

declare const __LOADER_CSS__: string;
const CSS = __LOADER_CSS__;

/** What the embedded story says of itself. */
export type Story = Extract<FromChild, { readonly type: 'story' }>;

/** The parts of the driven story: the pin, which holds the frame, and the cards that pass under it. */
export interface Track {
  readonly box: HTMLElement;
  readonly pin: HTMLElement;
  readonly cards: readonly Element[];
}

/** Builds the track in the host's shadow tree and slots the frame that is there, which is neither moved nor loaded again. Throws where the host can have none. */
export function buildTrack(host: HTMLElement, frame: HTMLIFrameElement, { lang, steps }: Story): Track {
  const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
  const slot = element('slot');
  slot.name = frame.slot = 'pin';
  const pin = element('div', slot);
  const cards = steps.map(card);
  const box = element('section', pin, ...cards);
  box.lang = lang;
  root.replaceChildren(box, element('slot'));
  try {
    const sheet = new CSSStyleSheet(); // no policy refuses it
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', CSS));
  }
  return { box, pin, cards };
}

/** Shows the frame as if there had never been a track. */
export function removeTrack({ shadowRoot }: HTMLElement, frame: HTMLIFrameElement): void {
  frame.removeAttribute('slot');
  if (shadowRoot) shadowRoot.replaceChildren(element('slot'));
}
