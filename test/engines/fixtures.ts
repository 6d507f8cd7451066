import { test as base, chromium, expect, firefox } from '@playwright/test';
import { FLAGS } from '../../scripts/browser.mjs';
import type { Engine, Size, Tab } from './engine.ts';
import { startWithPlaywright } from './playwright-engine.ts';
import { startWebKit } from './webkit-engine.ts';

export { expect };

/** What scripts/engines.mjs has found of an engine: paths. */
type Parts = Readonly<Record<'browser' | 'driver' | 'xvfb', string>>;

const START: Readonly<Record<string, (parts: Parts) => Promise<Engine>>> = {
  chromium: ({ browser }) => startWithPlaywright(chromium, { executablePath: browser, args: FLAGS }),
  firefox: ({ browser }) =>
    startWithPlaywright(firefox, {
      channel: 'moz-firefox',
      executablePath: browser,
      firefoxUserPrefs: { 'fission.webContentIsolationStrategy': 0 }, // its driver's mouse does not reach frames of other processes
    }),
  webkit: startWebKit,
};

interface Given {
  readonly size: Size;
  /** A tab that has to stay silent: nothing on the console, nothing uncaught, nothing that did not load. */
  readonly tab: Tab;
  /** Addresses of the page, and of the hosts that embed it. */
  readonly site: string;
  readonly hosts: string;
}

export const test = base.extend<Given, { readonly engine: Engine | null }>({
  engine: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern what a fixture needs
    async ({}, use, { project }) => {
      const parts = process.env[`ENGINE_${project.name.toUpperCase()}`];
      const engine = parts === undefined ? null : await START[project.name]?.(JSON.parse(parts));
      await use(engine ?? null);
      await engine?.close();
    },
    { scope: 'worker' },
  ],
  size: [{ width: 1440, height: 900 }, { option: true }],
  site: ({ browserName: _ }, use, { project }) => use(process.env[project.name === 'webkit' ? 'HEARD_URL' : 'BASE_URL'] ?? ''),
  hosts: ({ browserName: _ }, use) => use(process.env['HOSTS_URL'] ?? ''),
  tab: async ({ engine, size }, use, info) => {
    info.skip(engine === null, `no ${info.project.name} here`);
    const tab = await (engine as Engine).open(size);
    await use(tab);
    const said = await tab.said();
    await tab.close();
    expect(said).toEqual([]);
  },
});
