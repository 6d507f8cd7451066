// A static server for dist/ that sends the files compressed at build.
import { createServer } from 'node:http';
import sirv from 'sirv';

/** What a server should send with all that other sites load (docs/embedding.md). */
const FOR_HOSTS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves `dir` on 127.0.0.1; port 0 or a taken port means any free one. `bare`: as a server does that was told nothing about embedding.
 * Resolves to its address and a function that closes it.
 */
export async function serve(dir, port = 0, { bare = false } = {}) {
  const files = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    dev: true, // looks at the folder for each request: a new build may replace it
    setHeaders(response, path) {
      const hashed = /^\/assets\/.*\.\w{8,}\.\w+$/.test(path.replace(/\.(br|gz)$/, ''));
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (!bare && /^\/(en\/)?(embed|oembed|img)\//.test(path))
        for (const [name, value] of Object.entries(FOR_HOSTS)) response.setHeader(name, value);
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
