import type { Dispose } from '../dispose.ts';
import { type FromLoader, NS, VERSION } from '../protocol.ts';
import type { Way } from './choose.ts';
import { type Follow, makeFollow } from './follow.ts';
import { makeSizer } from './sizer.ts';
import { readStory, type Story } from './story.ts';
import { buildTrack } from './track.ts';
import { isTrusted } from './trust.ts';

/** px of the frame that may have passed already when its story comes. */
const PASSED = 40;
/** A frame narrower than this, px, is hidden. */
const NARROWEST = 50;
/** Heights that a frame may ask for, px. */
const LOWEST = 100;
const HIGHEST = 20_000;
/** What a page's layout may follow from. Scrolls are heard on their way down, of whatever scrolls; they wait for nobody. */
const EVENTS = ['message', 'resize', 'scroll'];

type Body<T> = T extends FromLoader ? Omit<T, 'ns' | 'v'> : never;

/** Talks with an embed's frame and shows what it holds in the best way that works on this page. */
export function startEmbed(host: HTMLElement, frame: HTMLIFrameElement): Dispose {
  const size = makeSizer(frame);
  let story: Story | undefined;
  let way: Way | undefined;
  let track: HTMLElement | undefined;
  let follow: Follow | undefined;
  let height = 0;
  let step = 0;
  let request = 0;

  const say = (body: Body<FromLoader>) => frame.contentWindow!.postMessage({ ns: NS, v: VERSION, ...body }, '*'); // a sandboxed frame has no origin to name
  const show = (next: number) => {
    step = next;
    say({ type: 'step', step });
  };
  const tell = () => {
    say({ type: 'mode', mode: way === 'stepper' ? way : 'driven' });
    show(step);
  };
  const close = () => {
    if (!track) return;
    const { top, bottom } = track.getBoundingClientRect();
    track.remove();
    frame.slot = '';
    if (way && top < 0 && bottom > 0) frame.scrollIntoView(); // the reader stays with the picture
    track = follow = undefined;
  };
  const become = (next: Way) => {
    if (next === way) return;
    if (next === 'stepper') close();
    host.dataset['yingfeng'] = way = next;
    tell();
  };
  const open = (story: Story): Way => {
    const { top, bottom } = frame.getBoundingClientRect();
    const { mode, theme = story.theme, top: bar = '' } = host.dataset;
    // A track is long: it is opened only where nothing that is seen moves away.
    if (mode === 'stepper' || parent !== window || top < -PASSED || bottom < innerHeight) return 'stepper';
    try {
      track = buildTrack(host, frame, story);
      follow = makeFollow(track, theme, Number(bar) || 0, show);
      return follow();
    } catch {
      return 'stepper'; // an element that can have no shadow tree
    }
  };
  const read = () => {
    request = 0;
    if (follow) become(follow());
    else if (story && !way && frame.clientWidth > NARROWEST) become(open(story));
    if (!follow) size(height);
  };
  const again = () => {
    request ||= requestAnimationFrame(read);
  };
  const hear = ({ source, origin, data }: MessageEvent) => {
    // The origin of a sandboxed frame is null: then its address must be ours. What has no source is no message.
    if (source && (source !== frame.contentWindow || !isTrusted(frame.src, origin))) return;
    again();
    if (!source) return;
    const { ns, v, sentinel, type, height: wanted } = (data || {}) as Readonly<Record<string, unknown>>;
    if (sentinel === 'amp' && type === 'embed-size' && Number.isFinite(wanted))
      height = Math.min(HIGHEST, Math.max(LOWEST, wanted as number));
    if (ns !== NS || v !== VERSION) return;
    if (type === 'ready') say({ type: 'hello' });
    if (type === 'story')
      try {
        story = readStory(data);
        if (way) tell(); // a frame that has been moved loads again
      } catch {} // not whole
  };

  for (const type of EVENTS) addEventListener(type, hear as never, true);
  say({ type: 'hello' });
  return () => {
    for (const type of EVENTS) removeEventListener(type, hear as never, true);
    cancelAnimationFrame(request);
    close();
    delete host.dataset['yingfeng'];
  };
}
