import { existsSync } from 'node:fs';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Serves dist/ for the run and finds the browser. */
export default async function setUp(): Promise<() => void> {
  if (!existsSync('dist/index.html')) throw new Error('no dist/: run `npm run build` first');
  const { url, close } = await serve('dist');
  process.env['BASE_URL'] = url;
  process.env['CHROME_PATH'] ??= await findBrowser();
  return close;
}
