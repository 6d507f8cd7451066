import type { Dispose } from '../dispose.ts';
import { type FromLoader, fromChild, NS, VERSION } from '../protocol.ts';
import type { Way } from './choose.ts';
import { type Follower, follow } from './follow.ts';
import { makeSizer } from './sizer.ts';
import { buildTrack, removeTrack, type Story } from './track.ts';

/** px of the frame that may have passed already when its story comes. */
const PASSED = 40;
/** A frame narrower than this, px, is hidden. */
const NARROWEST = 50;
/** Heights that a frame may ask for, px. */
const LOWEST = 100;
const HIGHEST = 20_000;

/** One embed on the host's page. */
export interface Embed {
  readonly frame: HTMLIFrameElement;
  /** Takes what the frame said, of which nothing is known yet. */
  readonly hear: (data: unknown) => void;
  /** Reads the page's layout, at most once a frame. */
  readonly read: () => void;
  readonly dispose: Dispose;
}

type Body<T> = T extends FromLoader ? Omit<T, 'ns' | 'v'> : never;

/** Begins to talk with the frame, and shows its story in the best way that works on this page. `again`: asks for `read` in the next frame. */
export function startEmbed(host: HTMLElement, frame: HTMLIFrameElement, again: () => void): Embed {
  const size = makeSizer(frame);
  let story: Story | undefined;
  let way: Way | undefined;
  let follower: Follower | undefined;
  let step = 0;

  const say = (body: Body<FromLoader>) => {
    const { contentWindow } = frame;
    if (contentWindow) contentWindow.postMessage({ ns: NS, v: VERSION, ...body }, '*'); // a sandboxed frame has no origin to name
  };
  const show = (next: number) => {
    step = next;
    say({ type: 'step', step });
  };
  const tell = () => {
    say({ type: 'mode', mode: way === 'stepper' ? way : 'driven' });
    show(step);
  };
  const close = () => {
    removeTrack(host, frame);
    if (way && follower) follower.leave(frame); // the reader stays with the picture
    follower = undefined;
    say({ type: 'hello' }); // answered with the height
  };
  const become = (next: Way) => {
    if (next === way) return;
    if (next === 'stepper') close();
    way = next;
    host.dataset['yingfeng'] = way;
    tell();
  };
  const open = (story: Story): Way => {
    const { top, bottom } = frame.getBoundingClientRect();
    const { mode, theme = story.theme, top: bar = '' } = host.dataset;
    // A track is long: it is opened only where nothing that is seen moves away.
    if (mode === 'stepper' || window.top !== window || top < -PASSED || bottom < innerHeight) return 'stepper';
    try {
      follower = follow(buildTrack(host, frame, story), { theme, offset: Number.parseInt(bar, 10) || 0, again, show });
      return follower.read();
    } catch {
      return 'stepper'; // an element that can have no shadow tree
    }
  };

  say({ type: 'hello' });
  return {
    frame,
    hear(data) {
      const { sentinel, type, height } = (data || {}) as Readonly<Record<string, unknown>>;
      if (sentinel === 'amp' && type === 'embed-size' && Number.isFinite(height) && !follower)
        size(Math.min(HIGHEST, Math.max(LOWEST, height as number)));
      const message = fromChild(data);
      if (!message) return;
      if (message.type === 'ready') return say({ type: 'hello' });
      story = message;
      if (way) tell(); // a frame that has been moved loads again
      again();
    },
    read() {
      if (follower) become(follower.read());
      else if (story && !way && frame.offsetWidth > NARROWEST) become(open(story));
      else size();
    },
    dispose() {
      close();
      delete host.dataset['yingfeng'];
    },
  };
}
