import type { Embed } from '../model/embeds.ts';
import { type Dispose, listen } from './dispose.ts';
import { readParams } from './params.ts';
import { heightMessages, openMessage, question, type Size, sizerMessages, wordPressSecret } from './parents.ts';
import { type CardText, type FromChild, fromLoader, type Mode, NS, VERSION } from './protocol.ts';

export interface ChildOptions {
  readonly slug: Embed;
  /** px wanted at present; null while it cannot be told (narrower than 50 px). */
  readonly height: () => number | null;
  /** Story only: what the loader asks for and what it says. */
  readonly driven?: {
    readonly lang: string;
    readonly theme: () => 'light' | 'dark' | 'auto';
    readonly steps: readonly CardText[];
    readonly onMode: (mode: Mode) => void;
    /** `index`: that of one of `steps`. */
    readonly onStep: (index: number) => void;
  };
}

/** When the height is told again, ms: parents' scripts may come late. */
const AGAIN = [250, 1000, 3000];
/** A frame narrower than this, px, is not laid out yet, or hidden. */
const NARROWEST = 50;

/**
 * Tells every kind of parent the height, answers those that ask; in a window of its own it does nothing.
 * `changed()`: the content's height may have changed.
 */
export function startChild(
  window: Window,
  { slug, height, driven }: ChildOptions,
): { readonly changed: () => void; readonly dispose: Dispose } {
  const { parent, location, document } = window;
  if (parent === window) return { changed() {}, dispose() {} };
  const root = document.documentElement;
  const { fit } = readParams(location.search);
  let told = 0;
  let sizer: string | null = null;
  let open = false;

  const post = (message: unknown) => parent.postMessage(message, '*');
  const postOwn = (message: FromChild) => post(message);
  const size = (): Size | null => {
    const width = window.innerWidth;
    // Measured without a scrollbar, which would narrow the content and so change the height that makes it go.
    root.style.overflow = 'hidden';
    const wanted = fit || width < NARROWEST ? 0 : Math.ceil(height() ?? 0);
    if (Math.max(wanted, root.scrollHeight) > window.innerHeight) root.style.overflow = '';
    return wanted > 0 ? { width, height: wanted } : null;
  };
  const tell = () => {
    const now = size();
    if (!now) return;
    told = now.height;
    for (const message of heightMessages({ slug, location }, now)) post(message);
    if (sizer !== null) for (const message of sizerMessages(sizer, now, false)) post(message);
    if (open) post(openMessage(now));
  };
  // A frame that has the height is heard already, but WordPress, which hides it until it is told.
  const tellAgain = () => {
    if (window.innerHeight !== told || wordPressSecret(location.hash)) tell();
  };
  const changed = () => {
    const now = size();
    if (now && now.height !== told) tell();
  };

  const answer = (data: unknown) => {
    const asked = question(data);
    if (asked?.of === 'sizer') sizer = asked.id ?? sizer;
    if (asked?.of === 'open') open = true;
    const now = asked && size();
    if (!now) return;
    if (asked.of === 'all') tell();
    else if (asked.of === 'open') post(openMessage(now));
    else if (sizer !== null) for (const message of sizerMessages(sizer, now, asked.id !== null)) post(message);
  };
  const obey = (data: unknown) => {
    const message = fromLoader(data, driven?.steps.length ?? 0);
    if (message?.type === 'hello') tell();
    if (!driven || !message) return;
    if (message.type === 'mode') driven.onMode(message.mode);
    else if (message.type === 'step') driven.onStep(message.step);
    else postOwn({ ns: NS, v: VERSION, type: 'story', lang: driven.lang, theme: driven.theme(), steps: driven.steps });
  };
  const onMessage = ({ source, data }: MessageEvent) => {
    if (source !== parent) return;
    answer(data);
    obey(data);
  };
  // WordPress's frame opens no windows: there, links to our own site are opened by WordPress.
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const secret = wordPressSecret(location.hash);
    if (!secret || !link?.target || link.host !== location.host) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  };

  const timers = AGAIN.map((time) => window.setTimeout(tellAgain, time));
  const disposers = [
    listen(window, 'message', onMessage),
    listen(window, 'load', tellAgain),
    listen(window, 'resize', changed),
    listen(document, 'click', onClick),
  ];
  post({ sentinel: 'amp', type: 'embed-ready' });
  if (driven) postOwn({ ns: NS, v: VERSION, type: 'ready' });
  tell();
  return {
    changed,
    dispose: () => {
      for (const timer of timers) window.clearTimeout(timer);
      for (const dispose of disposers) dispose();
      root.style.overflow = '';
    },
  };
}
