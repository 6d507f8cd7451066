import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { HOST, openHost, storyOf, wayOf } from './host-page.ts';

const ours = { ns: 'yingfeng', v: 1 };
const card = { chapter: '1', count: '1/1', heading: 'Forged', prose: [[{ t: 'Forged.' }]], source: [] };
const story = { ...ours, type: 'story', lang: 'en', theme: 'dark', steps: [card] };

/** What would change the page if it came from the story. */
const WHOLE: readonly unknown[] = [story, { ...ours, type: 'ready' }, { sentinel: 'amp', type: 'embed-size', height: 5000 }];

/** What not even the story may say: values of all kinds, alone and in the fields of our messages. */
const SAMPLES: readonly unknown[] = fc.sample(
  fc.oneof(
    fc.jsonValue(),
    fc.record({ ...constants({ ...ours, type: 'story' }), lang: fc.jsonValue(), theme: fc.jsonValue(), steps: fc.jsonValue() }),
    fc.record({
      ...constants({ ...story }),
      steps: fc.array(fc.record({ ...constants(card), prose: fc.jsonValue() }), { minLength: 1 }),
    }),
    fc.constantFrom('javascript:alert(1)', 'http://example.org/', 'data:text/html,x', 1, null).map((href) => ({
      ...story,
      steps: [{ ...card, source: [{ t: 'link', href }] }],
    })),
    fc.record({ sentinel: fc.constantFrom('amp', 'no'), type: fc.constant('embed-size'), height: fc.oneof(fc.string(), fc.object()) }),
    fc.jsonValue().map((height) => ({ sentinel: 'amp', type: 'embed-size', height: [height] })),
    fc.record({ ...constants(ours), v: fc.constantFrom(0, 2, '1', null), type: fc.constantFrom('ready', 'story', 'mode', 'step') }),
    fc.record({ ...constants(ours), type: fc.constantFrom('mode', 'step', 'navigate', 'hello'), step: fc.integer(), url: fc.webUrl() }),
  ),
  { seed: 6, numRuns: 1000 },
);
const MALFORMED = SAMPLES.filter((message) => !(isObject(message) && message['type'] === 'story' && wholeProse(message)));

function constants<T extends object>(fields: T) {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fc.constant(value)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Empty prose is prose. */
function wholeProse({ steps }: Record<string, unknown>): boolean {
  return Array.isArray(steps) && steps.length > 0 && steps.every((step) => Array.isArray(step?.prose) && step.prose.length === 0);
}

/** All that the loader may have changed, and where the page and the frame are. */
async function state(page: Page): Promise<unknown> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const host = await page
    .locator(HOST)
    .first()
    .evaluate((host) => {
      const frame = host.querySelector('iframe');
      return [host.outerHTML, host.shadowRoot?.innerHTML, frame?.clientHeight, frame?.src, location.href, scrollY];
    });
  return [...host, page.context().pages().length, storyOf(page).url(), await storyOf(page).evaluate(() => [window.mode, window.messages])];
}

/** Posts the messages to the host from the frame at this place, or, without one, from the host itself. */
async function post(page: Page, from: string | null, messages: readonly unknown[]): Promise<void> {
  const sender = from === null ? page.mainFrame() : await (await page.locator(from).elementHandle())?.contentFrame();
  await sender?.evaluate((messages) => {
    for (const message of messages) parent.postMessage(message, '*');
  }, messages);
}

for (const name of ['clean', 'stepper'])
  test(`${name}: 1,000 forged and malformed messages from the host, a sibling and the story change nothing`, async ({ page }) => {
    const seen = await openHost(page, name);
    await wayOf(page);
    await page.evaluate(() => {
      const sibling = document.createElement('iframe'); // as the story: its origin is null
      sibling.id = 'sibling';
      sibling.setAttribute('sandbox', 'allow-scripts');
      sibling.srcdoc = 'A sibling';
      document.body.append(sibling);
    });
    await expect(page.frameLocator('#sibling').locator('body')).toHaveText('A sibling');
    const before = await state(page);
    for (const from of [null, '#sibling']) await post(page, from, [...WHOLE, ...MALFORMED]);
    await post(page, `${HOST} iframe`, MALFORMED);
    expect(await state(page)).toEqual(before);
    expect(MALFORMED.length).toBeGreaterThan(950);
    expect(seen).toEqual({ errors: [], loads: 1 });
  });

test('a message that has outlived its sender is not believed', async ({ page }) => {
  await openHost(page, 'stepper');
  await wayOf(page);
  const before = await state(page);
  await page.evaluate((data) => dispatchEvent(new MessageEvent('message', { data, origin: 'null', source: null })), WHOLE[2]);
  expect(await state(page)).toEqual(before);
});

test('a frame from another site is not believed, not even in the embed', async ({ page }) => {
  await openHost(page, 'no-script');
  await page.locator(`${HOST} iframe`).evaluate((frame) => {
    (frame as HTMLIFrameElement).src = 'about:srcdoc';
    (frame as HTMLIFrameElement).srcdoc = 'Not the story';
  });
  await expect(page.frameLocator(`${HOST} iframe`).locator('body')).toHaveText('Not the story');
  await page.addScriptTag({ url: `${process.env['BASE_URL']}embed/v1.js` });
  await post(page, `${HOST} iframe`, WHOLE);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.locator(HOST).getAttribute('data-yingfeng')).toBeNull();
  expect(await page.locator(`${HOST} iframe`).evaluate((frame) => frame.clientHeight)).toBe(720);
});

test('heights are kept within bounds', async ({ page }) => {
  await openHost(page, 'stepper');
  await wayOf(page);
  const height = () => page.locator(`${HOST} iframe`).evaluate((frame) => frame.clientHeight);
  for (const [asked, given] of [
    [1e9, 20_000],
    [-5, 100],
    [640.4, 640],
  ] as const) {
    // Again and again: the story tells its own height, too.
    const answer = async () => {
      await post(page, `${HOST} iframe`, [{ sentinel: 'amp', type: 'embed-size', height: asked }]);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return height();
    };
    await expect.poll(answer).toBe(given);
  }
});
