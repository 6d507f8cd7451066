import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport, type ViteDevServer } from 'vite';
import { faultPage, faultsOf } from './fault-page.ts';
import { precompress } from './precompress.ts';
import type { Site } from './site.ts';

const MODULE = './src/site/site.ts';
const CLIENT = /<script type="module" src="[^"]*\/src\/client\/[^"]*"><\/script>/;
type SiteModule = typeof import('./site.ts');

/** Puts the prerendered page into index.html; in dev draws it anew for each request and shows faults of `data/` in its place. */
export function sitePlugin(): Plugin {
  let config: ResolvedConfig;
  let server: ViteDevServer | undefined;
  let site: Site | undefined;

  return {
    name: 'into-the-wind:site',

    configResolved(resolved) {
      config = resolved;
    },

    async buildStart() {
      if (server !== undefined) return;
      const { module } = await runnerImport<SiteModule>(MODULE, { configFile: false, oxc: config.oxc, root: config.root, logLevel: 'error' });
      site = await module.makeSite(config.root, { policy: true });
    },

    configureServer(dev) {
      server = dev;
      const watched = [join(config.root, 'data'), join(config.root, 'src')];
      dev.watcher.add(watched).on('all', (_event, file) => {
        if (watched.some((dir) => file.startsWith(dir))) dev.ws.send({ type: 'full-reload' });
      });
      dev.middlewares.use((request, response, next) => {
        const content = site?.files.get((request.url ?? '').slice(1));
        if (content === undefined) return next();
        response.setHeader('Content-Type', request.url?.endsWith('.svg') ? 'image/svg+xml' : 'application/octet-stream');
        response.end(content);
      });
    },

    transformIndexHtml: {
      order: 'post', // after Vite has looked for assets and styles, of which it shall touch none of ours
      async handler(html) {
        if (server !== undefined) {
          try {
            const { makeSite } = (await server.ssrLoadModule(MODULE)) as SiteModule;
            site = await makeSite(config.root, { policy: false }); // Vite's own client needs inline styles
          } catch (error) {
            const faults = faultsOf(error);
            if (faults === null) throw error;
            return fill(html.replace(CLIENT, ''), faultPage(faults));
          }
        }
        if (site === undefined) throw new Error('the page was not drawn');
        return fill(html, site);
      },
    },

    generateBundle() {
      for (const [fileName, source] of site?.files ?? []) this.emitFile({ type: 'asset', fileName, source });
    },

    async writeBundle({ dir }) {
      if (dir !== undefined) await precompress(dir);
    },
  };
}

function fill(html: string, { head, body }: { readonly head: string; readonly body: string }): string {
  return html.replace('<!--head-->', () => head).replace('<!--body-->', () => body);
}
