// npm run hosts: serves the built page and, on another origin, the host pages of examples/hosts/ that embed it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOSTS = resolve('examples/hosts');
/** What the host pages write for the address of the published page. */
const PUBLISHED = 'https://example.org/into-the-wind/';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** A host page's own headers: `<!-- header: Name: value -->`, as many as it needs. */
const HEADER = /<!-- header: ([\w-]+): (.+?) -->/g;

/**
 * Serves `examples/hosts/` on localhost, which is another site than 127.0.0.1, with the address of the published page replaced by `site`.
 * `/node_modules/…` gives files of installed packages, for the resizers that hosts use. Resolves to its address and a function that closes it.
 */
export async function serveHosts(site, port = 0) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const packages = pathname.startsWith('/node_modules/');
    const base = packages ? resolve('node_modules') : HOSTS;
    const file = resolve(packages ? `.${pathname}` : join(HOSTS, pathname));
    if (pathname === '/') return response.setHeader('Content-Type', TYPES['.html']).end(list());
    if (!file.startsWith(base + sep) || !existsSync(file)) {
      response.statusCode = 404;
      return response.end('404');
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    const text = readFileSync(file, 'utf8');
    if (extname(file) !== '.html') return response.end(text);
    const page = text.replaceAll(PUBLISHED, site);
    for (const [, name, value] of page.matchAll(HEADER)) response.setHeader(name, value);
    response.end(page);
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', done);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function list() {
  const pages = readdirSync(HOSTS, { recursive: true })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
  return `<!doctype html><meta charset="utf-8"><title>Hosts</title><link rel="icon" href="data:,"><ul>${pages.map((name) => `<li><a href="${name}">${name}</a></li>`).join('')}</ul>`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { serve } = await import('./serve.mjs');
  const site = await serve('dist', 4173);
  const hosts = await serveHosts(site.url, 4174);
  console.log(`The page: ${site.url}\nHosts that embed it: ${hosts.url}`);
}
