import { createServer } from 'node:http';

/** Keeps, over all pages of a tab, what a page of this origin says on the console, does not catch, or is not allowed to load. */
const EARS = `{
  const heard = JSON.parse(sessionStorage.getItem('heard') || '[]');
  const hear = (text) => { heard.push(text); sessionStorage.setItem('heard', JSON.stringify(heard)); };
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = (...words) => hear(level + ': ' + words.join(' '));
  addEventListener('error', ({ target, message }) => hear('error: ' + (message || target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => hear('error: ' + reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => hear('policy: ' + violatedDirective));
}`;

/**
 * Serves the pages of `site` with ears, for a driver that has none; what they do not hear is what the browser itself writes on the console.
 * Resolves to the address and a function that closes it.
 */
export async function serveWithEars(site: string): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(async ({ url = '/' }, response) => {
    if (url === '/ears.js') return response.setHeader('Content-Type', 'text/javascript').end(EARS);
    const answer = await fetch(new URL(url, site));
    const type = answer.headers.get('Content-Type') ?? '';
    response.statusCode = answer.status;
    response.setHeader('Content-Type', type).setHeader('Cache-Control', 'no-cache');
    // The embeds' policies allow their own script alone.
    const open = type.startsWith('text/html') && !url.includes('/embed/');
    return response.end(
      open ? (await answer.text()).replace('<meta charset', '<script src="/ears.js"></script>$&') : Buffer.from(await answer.arrayBuffer()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
