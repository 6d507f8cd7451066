import { expect, type Frame, type Page, test } from '@playwright/test';
import { NS, VERSION } from '../../src/embed/protocol.ts';
import { STEPS } from '../../src/model/steps.ts';
import { forgedMessages } from './forged.ts';

declare global {
  interface Window {
    heard: number;
  }
}

const FORGED = forgedMessages(1000);

/** What the embed obeys, said once more: its own reader is what is tried. */
function isOrder(message: unknown): boolean {
  const { ns, v, type, mode, step } = (message ?? {}) as Record<string, unknown>;
  if (ns !== NS || v !== VERSION) return false;
  return type === 'mode' ? ['driven', 'stepper'].includes(mode as string) : type === 'step' && [...STEPS.keys()].includes(step as number);
}

/** All of the embed that could have changed. */
const state = (frame: Frame) =>
  frame.evaluate(() => [
    document.documentElement.outerHTML,
    location.href,
    String([scrollX, scrollY, history.length, performance.timeOrigin]),
    document.cookie,
  ]);

async function frameIn(page: Page, address: string): Promise<Frame> {
  const attached = page.waitForEvent('frameattached');
  await page.evaluate((src) => {
    const frame = Object.assign(document.createElement('iframe'), { src, width: 600, height: 510 });
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.append(frame);
    return loaded;
  }, address);
  return attached;
}

/** Sends the messages from within a frame to the embed, which is its parent, its sibling or its child, and waits until all are heard. */
async function send(from: Frame | Page, embed: Frame, target: 'parent' | 'sibling' | 'child', messages: readonly unknown[]): Promise<void> {
  await embed.evaluate(() => {
    window.heard = 0;
    addEventListener('message', () => window.heard++);
  });
  await from.evaluate(
    ({ target, messages }) => {
      const to = { parent, sibling: parent[0], child: window[0] }[target];
      for (const message of messages) to?.postMessage(message, '*');
    },
    { target, messages },
  );
  await expect.poll(() => embed.evaluate(() => window.heard), { intervals: [50] }).toBeGreaterThanOrEqual(messages.length);
}

for (const slug of ['story', 'map'])
  test(`embed/${slug}/: a thousand forged messages from parent, sibling and child change nothing`, async ({ page, context }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    context.on('page', (opened) => faults.push(`opened ${opened.url()}`));
    await page.goto(process.env['HOSTS_URL']!);
    const embed = await frameIn(page, `${process.env['BASE_URL']}embed/${slug}/`);
    const sibling = await frameIn(page, 'about:blank');
    await embed.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { hidden: true })));
    const [child] = embed.childFrames();
    if (!child) throw new Error('no child');
    page.on('framenavigated', (frame) => faults.push(`went to ${frame.url()}`));
    const [before, host] = [await state(embed), page.url()];

    await send(sibling, embed, 'sibling', FORGED);
    await send(child, embed, 'parent', FORGED);
    const malformed = FORGED.filter((message) => !isOrder(message));
    expect(malformed.length).toBeGreaterThan(900);
    await send(page, embed, 'child', malformed);

    expect(await state(embed)).toEqual(before);
    expect(page.url()).toBe(host);
    expect(faults).toEqual([]);
  });

test('embed/story/ follows its parent alone', async ({ page }) => {
  await page.goto(process.env['HOSTS_URL']!);
  const embed = await frameIn(page, `${process.env['BASE_URL']}embed/story/`);
  const sibling = await frameIn(page, 'about:blank');
  const orders = [
    { ns: NS, v: VERSION, type: 'mode', mode: 'driven' },
    { ns: NS, v: VERSION, type: 'step', step: 3 },
  ];
  const before = await state(embed);
  await send(sibling, embed, 'sibling', orders);
  expect(await state(embed)).toEqual(before);
  await send(page, embed, 'child', orders);
  await expect(embed.locator('html')).toHaveAttribute('data-mode', 'driven');
  await expect(embed.locator('.embed')).toHaveAttribute('data-step', 'equidistant');
});
