import { existsSync } from 'node:fs';
import { findBrowser } from '../../scripts/browser.mjs';
import { serveHosts } from '../../scripts/hosts.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Serves dist/ for the run, and on other origins the host pages and dist/ without headers for hosts; finds the browser. */
export default async function setUp(): Promise<() => void> {
  if (!existsSync('dist/index.html')) throw new Error('no dist/: run `npm run build` first');
  const site = await serve('dist');
  const bare = await serve('dist', 0, { bare: true });
  const hosts = await serveHosts(site.url);
  process.env['BASE_URL'] = site.url;
  process.env['BARE_URL'] = bare.url;
  process.env['HOSTS_URL'] = hosts.url;
  process.env['CHROME_PATH'] ??= await findBrowser();
  return () => {
    for (const { close } of [site, bare, hosts]) close();
  };
}
