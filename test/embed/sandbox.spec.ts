import { type BrowserContext, expect, type Frame, type Page, test } from '@playwright/test';

declare global {
  interface Window {
    /** Frames that have told their height. */
    alive: Set<MessageEventSource | null>;
  }
}

/** The story and a graphic in both languages, from a server that sends headers for hosts, and from one that knows of none. */
const FILES = ['embed/story/', 'embed/map/', 'en/embed/story/', 'en/embed/map/'];
const urls = () => ['BASE_URL', 'BARE_URL'].flatMap((server) => FILES.map((path) => `${process.env[server]}${path}`));

/** What the browser says where a sandbox allows no script. */
const BLOCKED = /^Blocked script execution in .* because the document's frame is sandboxed/;

interface Seen {
  readonly errors: string[];
  readonly requests: string[];
}

/** A page of another site with a frame for each address; waits until they are loaded. */
async function embed(page: Page, host: string, addresses: readonly string[], sandbox: string | null): Promise<Seen> {
  const seen: Seen = { errors: [], requests: [] };
  page.on('pageerror', ({ message }) => seen.errors.push(message));
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  await page.goto(`${process.env['HOSTS_URL']}${host}`);
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.evaluate(
    async ({ addresses, sandbox }) => {
      window.alive = new Set();
      addEventListener('message', ({ source, data }) => data.type === 'embed-size' && window.alive.add(source));
      const frames = addresses.map((src) => {
        const frame = document.createElement('iframe');
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        Object.assign(frame, { src, width: 600, height: 510 });
        return frame;
      });
      await Promise.all(
        frames.map((frame) => {
          const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
          document.body.append(frame);
          return loaded;
        }),
      );
    },
    { addresses, sandbox },
  );
  return seen;
}

/** A picture, text and a link can be seen. */
async function expectDrawn(frame: Frame): Promise<void> {
  const svgs = await frame.locator('svg:visible').all();
  const boxes = await Promise.all(svgs.map((svg) => svg.boundingBox()));
  expect(Math.max(...boxes.map((box) => Math.min(box?.width ?? 0, box?.height ?? 0)))).toBeGreaterThan(100);
  expect(await frame.locator('svg :is(path, line, rect, circle):visible').count()).toBeGreaterThan(0);
  await expect(frame.locator('p:visible').first()).toHaveText(/\S/);
  await expect(frame.locator('a[target=_blank]:visible').first()).toHaveAttribute('href', /^https:\/\/example\.org\/into-the-wind\//);
}

/** Nothing has been asked of a server but the files, nothing kept. */
async function expectNothingElse(context: BrowserContext, { errors, requests }: Seen): Promise<void> {
  expect(errors).toEqual([]);
  expect(requests.toSorted()).toEqual(urls().toSorted());
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
}

const inside = (page: Page) => page.frames().filter((frame) => frame !== page.mainFrame());

for (const [name, sandbox] of [
  ['without a sandbox', null],
  ['in sandbox="allow-scripts"', 'allow-scripts'],
] as const)
  test(`${name} the embeds draw and their scripts run, whatever headers the server sends`, async ({ page, context }) => {
    const seen = await embed(page, '', urls(), sandbox);
    await expect.poll(() => page.evaluate(() => window.alive.size)).toBe(urls().length);
    expect(inside(page)).toHaveLength(urls().length);
    for (const frame of inside(page)) await expectDrawn(frame);
    await expectNothingElse(context, seen);
  });

test('in sandbox="" the embeds show picture, text and link, whatever headers the server sends', async ({ page, context }) => {
  const { errors, requests } = await embed(page, '', urls(), '');
  expect(inside(page)).toHaveLength(urls().length);
  for (const frame of inside(page)) await expectDrawn(frame);
  expect(await page.evaluate(() => window.alive.size)).toBe(0);
  await expectNothingElse(context, { errors: errors.filter((error) => !BLOCKED.test(error)), requests });
});

test('a host that lets in only what agrees to it (COEP) can embed from the server that says so', async ({ page }) => {
  const addresses = FILES.map((path) => `${process.env['BASE_URL']}${path}`);
  const { errors } = await embed(page, 'parents/isolated.html', addresses, null);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect.poll(() => page.evaluate(() => window.alive.size)).toBe(2 + addresses.length); // two are the host's own
  expect(errors).toEqual([]);
});

test('what is unknown or hostile in the address changes nothing', async ({ page }) => {
  const queries = [
    '',
    '?step=%3Cscript%3Ealert(1)%3C/script%3E',
    '?step="><img src=x onerror=alert(1)>',
    '?step=nowhere&theme=javascript:alert(1)&fit=yes',
    `?theme=${'dark'.repeat(2000)}&${'x'.repeat(2000)}=1`,
    '?step=../../../etc/passwd&__proto__[theme]=dark&constructor=1',
    '?%E0%A4%A&&==&step',
    '?customStylesheet=https://example.com/x.css&lang=en&childId=%3Cb%3E',
    '?childId=a&initialWidth=1&parentUrl=javascript:alert(1)',
    '#<img src=x onerror=alert(1)>',
  ];
  await page.setViewportSize({ width: 1280, height: 2800 }); // a frame out of sight is not drawn
  for (const path of ['embed/story/', 'embed/map/']) {
    const addresses = queries.map((query) => `${process.env['BASE_URL']}${path}${query}`);
    const { errors, requests } = await embed(page, '', addresses, 'allow-scripts');
    await expect.poll(() => page.evaluate(() => window.alive.size)).toBe(addresses.length);
    const states = async () => Promise.all(inside(page).map((frame) => frame.evaluate(() => document.documentElement.outerHTML)));
    await expect.poll(async () => new Set(await states()).size, { intervals: [100] }).toBe(1);
    expect(requests).toHaveLength(addresses.length);
    expect(errors).toEqual([]);
    page.removeAllListeners();
  }
});
