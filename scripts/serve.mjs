// A static server for dist/ that sends the files compressed at build.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The rules of `dir`'s `_headers`: those of a path and, where it ends in a star, of all below it. */
function readHeaders(dir) {
  const file = join(dir, '_headers');
  const rules = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
    if (name !== undefined) rules.at(-1).headers.push([name, value]);
    else if (line !== '') rules.push({ path: line, headers: [] });
  }
  return rules;
}

/**
 * Serves `dir` on 127.0.0.1; port 0 or a taken port means any free one. `bare`: as a server does that does not know of `_headers`.
 * Resolves to its address and a function that closes it.
 */
export async function serve(dir, port = 0, { bare = false } = {}) {
  const rules = bare ? [] : readHeaders(dir);
  const files = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    dev: true, // looks at the folder for each request: a new build may replace it
    setHeaders(response) {
      const { pathname } = new URL(response.req.url, 'http://localhost');
      response.setHeader('Cache-Control', 'no-cache');
      for (const { path, headers } of rules)
        if (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path)
          for (const [name, value] of headers) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end('404');
    });
  });
  const listen = (wanted) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => resolve(server.removeListener('error', reject)));
    });
  await listen(port).catch(() => listen(0));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
