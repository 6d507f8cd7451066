import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport, type ViteDevServer } from 'vite';
import { LANGS } from '../model/lang.ts';
import type { Lang } from '../model/story.ts';
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
  /** In dev also those of a page in the other language that stands open. */
  const files = new Map<string, () => string | Buffer>();

  return {
    name: 'into-the-wind:site',

    configResolved(resolved) {
      config = resolved;
    },

    async buildStart() {
      if (server !== undefined) return;
      const { module } = await runnerImport<SiteModule>(MODULE, {
        configFile: false,
        oxc: config.oxc,
        root: config.root,
        logLevel: 'error',
      });
      site = await module.makeSite(config.root, { dev: false });
      for (const lang of LANGS) await site.page(lang);
    },

    configureServer(dev) {
      server = dev;
      const drawnFrom = [join(config.root, 'data'), join(config.root, 'src')];
      let waiting: NodeJS.Timeout | undefined;
      dev.watcher.on('all', (_event, file) => {
        if (!drawnFrom.some((dir) => file.startsWith(dir))) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => dev.ws.send({ type: 'full-reload' }), 50); // an editor may write several files at once
      });
      dev.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        const make = files.get(pathname.slice(1));
        if (make === undefined) return next();
        response.setHeader('Content-Type', pathname.endsWith('.svg') ? 'image/svg+xml' : 'application/octet-stream');
        response.end(make());
      });
    },

    transformIndexHtml: {
      order: 'post', // after Vite has looked for assets and styles, of which it shall touch none of ours
      async handler(html, { path }) {
        if (server !== undefined) {
          try {
            const { makeSite } = (await server.ssrLoadModule(MODULE)) as SiteModule;
            site = await makeSite(config.root, { dev: true });
            const page = await site.page(langOf(path));
            for (const [name, make] of site.files) files.set(name, make);
            return fill(html, page);
          } catch (error) {
            const faults = faultsOf(error);
            if (faults === null) throw error;
            return fill(html.replace(CLIENT, ''), faultPage(faults));
          }
        }
        if (site === undefined) throw new Error('the page was not drawn');
        return fill(html, await site.page(langOf(path)));
      },
    },

    generateBundle() {
      for (const [fileName, make] of site?.files ?? []) this.emitFile({ type: 'asset', fileName, source: make() });
    },

    async writeBundle({ dir }) {
      if (dir !== undefined) await precompress(dir);
    },
  };
}

function langOf(path: string): Lang {
  return path.startsWith('/en/') ? 'en' : 'zh';
}

function fill(html: string, { head, body }: { readonly head: string; readonly body: string }): string {
  return html
    .replace('<script type="module" crossorigin', '$& blocking="render"') // the article must not be seen to jump when it goes live in mid-story
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body);
}
