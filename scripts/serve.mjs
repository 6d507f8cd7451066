// A static server for dist/ that sends the files compressed at build.
import { createServer } from 'node:http';
import sirv from 'sirv';

/** Serves `dir` on 127.0.0.1; port 0 or a taken port means any free one. Resolves to its address and a function that closes it. */
export async function serve(dir, port = 0) {
  const files = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    dev: true, // looks at the folder for each request: a new build may replace it
    setHeaders(response, path) {
      const hashed = /^\/assets\/.*\.\w{8,}\.\w+$/.test(path.replace(/\.(br|gz)$/, ''));
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
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
