import setUpBrowser from '../browser/serve.ts';
import { serveWithEars } from './ears.ts';

/** Serves what test/browser needs, and the page once more with ears. */
export default async function setUp(): Promise<() => void> {
  const close = await setUpBrowser();
  const heard = await serveWithEars(process.env['BASE_URL'] ?? '');
  process.env['HEARD_URL'] = heard.url;
  return () => {
    heard.close();
    close();
  };
}
