import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ChildOptions, startChild } from '../../src/embed/child.ts';
import { NS, VERSION } from '../../src/embed/protocol.ts';
import { bundle } from '../../src/site/scripts.ts';

/** Counts what listens to it. */
class Heard extends EventTarget {
  listening = 0;

  override addEventListener(...rest: Parameters<EventTarget['addEventListener']>) {
    this.listening++;
    super.addEventListener(...rest);
  }
  override removeEventListener(...rest: Parameters<EventTarget['removeEventListener']>) {
    this.listening--;
    super.removeEventListener(...rest);
  }
}

/** A frame's window, as much of it as the child needs. */
class FakeWindow extends Heard {
  readonly sent: unknown[] = [];
  readonly parent = { postMessage: (message: unknown) => this.sent.push(message) };
  readonly location = { href: 'https://example.org/embed/map/', search: '', hash: '', host: 'example.org' };
  readonly document = Object.assign(new Heard(), { documentElement: { style: { overflow: '' }, scrollHeight: 0 } });
  readonly setTimeout = setTimeout;
  readonly clearTimeout = clearTimeout;
  innerWidth = 600;
  innerHeight = 300;

  hear(data: unknown, source: unknown = this.parent) {
    this.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  }
  /** What has been sent since it was last asked, but for AMP's and our own greeting. */
  news(): unknown[] {
    return this.sent.splice(0).filter((message) => !/embed-ready|"ready"/.test(JSON.stringify(message)));
  }
}

const start = (window: FakeWindow, options: Partial<ChildOptions> = {}) =>
  startChild(window as unknown as Window, { slug: 'map', height: () => 500, ...options });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the height is told at once, when the document is loaded, and up to 3 s later, until the frame has it', () => {
  const window = new FakeWindow();
  start(window);
  expect(window.news()).toHaveLength(2);
  window.dispatchEvent(new Event('load'));
  expect(window.news()).toHaveLength(2);
  vi.advanceTimersByTime(250);
  expect(window.news()).toHaveLength(2);
  window.innerHeight = 500;
  vi.advanceTimersByTime(750);
  expect(window.news()).toEqual([]);
  window.innerHeight = 300;
  vi.advanceTimersByTime(2000);
  expect(window.news()).toHaveLength(2);
  vi.advanceTimersByTime(60_000);
  expect(window.news()).toEqual([]);
});

test('WordPress is told again even where the frame has the height', () => {
  const window = new FakeWindow();
  window.location.hash = '#?secret=Ab12Cd34Ef';
  window.innerHeight = 500;
  start(window);
  window.news();
  vi.advanceTimersByTime(250);
  expect(window.news()).toContainEqual({ message: 'height', value: 500, secret: 'Ab12Cd34Ef' });
});

test('a change is told once, a resize without a change not at all', () => {
  const window = new FakeWindow();
  let height = 500;
  const { changed } = start(window, { height: () => height });
  window.news();
  window.dispatchEvent(new Event('resize'));
  changed();
  expect(window.news()).toEqual([]);
  height = 620.2;
  window.dispatchEvent(new Event('resize'));
  changed();
  expect(window.news()).toEqual([expect.objectContaining({ height: 621 }), expect.stringContaining('621')]);
});

test.each<[string, Partial<FakeWindow>, Partial<ChildOptions>, string]>([
  ['in a frame narrower than 50 px', { innerWidth: 49 }, {}, ''],
  ['where there is no height', {}, { height: () => null }, ''],
  ['where the height is nothing', {}, { height: () => 0 }, ''],
  ['where the height is no number', {}, { height: () => Number.NaN }, ''],
  ['where the embed fills its frame', {}, {}, '?fit=1'],
])('%s none is told, not even to those that ask', (_where, size, options, search) => {
  const window = Object.assign(new FakeWindow(), size);
  window.location.search = search;
  start(window, options);
  window.hear({ type: 'iframe-child-init' });
  window.hear('[iFrameSizer]a:8:false:false:32');
  window.hear({ message: 'ready' });
  vi.advanceTimersByTime(5000);
  expect(window.news()).toEqual([]);
});

test('in a window of its own it neither speaks nor listens', () => {
  const window = new FakeWindow();
  Object.assign(window, { parent: window });
  start(window).dispose();
  vi.advanceTimersByTime(5000);
  expect([window.sent, window.listening]).toEqual([[], 0]);
});

test('those that ask are answered in their own words, then told of changes', () => {
  const window = new FakeWindow();
  let height = 500;
  const { changed } = start(window, { height: () => height });
  window.news();
  window.hear('[iFrameSizer]one:8:false:false:32:true');
  expect(window.news()).toEqual(['[iFrameSizer]one:500:600:init', '[iFrameSizer]one:500:600:mutationObserver']);
  window.hear('[iFrameSizer]reset');
  expect(window.news()).toEqual(['[iFrameSizer]one:500:600:mutationObserver']);
  window.hear({ type: 'iframe-child-init' });
  expect(window.news()).toEqual([{ type: 'iframe-resized', width: 600, height: 500 }]);
  height = 400;
  changed();
  expect(window.news().slice(2)).toEqual([
    '[iFrameSizer]one:400:600:mutationObserver',
    { type: 'iframe-resized', width: 600, height: 400 },
  ]);
});

test('the loader is told the story when it says hello, and is followed', () => {
  const window = new FakeWindow();
  const [onMode, onStep] = [vi.fn(), vi.fn()];
  const card = { chapter: '', count: '1/2', heading: '', prose: [], source: [] };
  start(window, { slug: 'story', driven: { lang: 'zh-CN', theme: () => 'dark', steps: [card, card], onMode, onStep } });
  expect(window.sent).toContainEqual({ ns: NS, v: VERSION, type: 'ready' });
  const say = (fields: object, source?: unknown) => window.hear({ ns: NS, v: VERSION, ...fields }, source);
  window.news();
  say({ type: 'hello' });
  expect(window.news()).toContainEqual({ ns: NS, v: VERSION, type: 'story', lang: 'zh-CN', theme: 'dark', steps: [card, card] });
  say({ type: 'mode', mode: 'driven' });
  say({ type: 'step', step: 1 });
  say({ type: 'step', step: 2 });
  say({ type: 'step', step: 0 }, {});
  say({ type: 'mode', mode: 'stepper' }, null);
  expect([onMode.mock.calls, onStep.mock.calls]).toEqual([[['driven']], [[1]]]);
});

test('nothing that is sent is empty: older listeners take every message for an object', () => {
  const window = new FakeWindow();
  start(window);
  vi.advanceTimersByTime(5000);
  expect(window.sent.filter((message) => !message)).toEqual([]);
});

test('dispose() leaves nothing that listens, waits or speaks', () => {
  const window = new FakeWindow();
  const { dispose } = start(window);
  expect([window.listening, window.document.listening, vi.getTimerCount()]).toEqual([3, 1, 3]);
  dispose();
  window.news();
  window.hear({ message: 'ready' });
  window.dispatchEvent(new Event('resize'));
  expect([window.listening, window.document.listening, vi.getTimerCount(), window.news()]).toEqual([0, 0, 0, []]);
  expect(window.document.documentElement.style.overflow).toBe('');
});

test('the child, with all that it reads and says, is at most 2 kB compressed', async () => {
  vi.useRealTimers();
  const script = await bundle(process.cwd(), 'test/embed/child-alone.ts');
  expect(script).toContain('embed-size');
  expect(gzipSync(script).length).toBeLessThanOrEqual(2_000);
});
