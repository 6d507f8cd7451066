import { join } from 'node:path';
import { type Plugin, type ResolvedConfig, runnerImport, type ViteDevServer } from 'vite';
import { LANGS } from '../model/lang.ts';
import type { Lang } from '../model/story.ts';
import { faultPage, faultsOf } from './fault-page.ts';
import { precompress } from './precompress.ts';
import type { Site } from './site.ts';
import type { Make } from './site-context.ts';

const MODULE = './src/site/site.ts';
const CLIENT = /<script type="module" src="[^"]*\/src\/client\/[^"]*"><\/script>/;
/** What embeds, and what leads to them. */
const EMBEDDING = /^(en\/)?(embed\/|embed\.html$|g\/|oembed\/|img\/)/;
const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};
type SiteModule = typeof import('./site.ts');

/** Puts the prerendered page into index.html; in dev draws it anew for each request and shows faults of `data/` in its place. */
export function sitePlugin(): Plugin {
  let config: ResolvedConfig;
  let server: ViteDevServer | undefined;
  let site: Site | undefined;
  /** In dev also those of a page in the other language that stands open. */
  const files = new Map<string, Make>();
  /** In dev: draws anew. Throws `DataFaults`. */
  const redraw = async (dev: ViteDevServer): Promise<Site> => {
    const { makeSite } = (await dev.ssrLoadModule(MODULE)) as SiteModule;
    const drawn = await makeSite(config.root, { dev: true });
    for (const [name, make] of drawn.files) files.set(name, make);
    return drawn;
  };

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
        files.clear(); // what was drawn from it is out of date
        clearTimeout(waiting);
        waiting = setTimeout(() => dev.ws.send({ type: 'full-reload' }), 50); // an editor may write several files at once
      });
      dev.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        const path = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
        try {
          if (EMBEDDING.test(path) && !files.has(path)) await redraw(dev); // these are asked for without the page
          const make = files.get(path);
          if (make === undefined) return next();
          response.setHeader('Content-Type', TYPES[path.replace(/.*\./, '')] ?? 'application/octet-stream');
          response.end(await make());
        } catch (error) {
          next(error);
        }
      });
    },

    transformIndexHtml: {
      order: 'post', // after Vite has looked for assets and styles, of which it shall touch none of ours
      async handler(html, { path }) {
        if (server !== undefined) {
          try {
            site = await redraw(server);
            const page = await site.page(langOf(path));
            for (const [name, make] of site.files) files.set(name, make); // drawing the page added its own
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

    async generateBundle() {
      for (const [fileName, make] of site?.files ?? []) this.emitFile({ type: 'asset', fileName, source: await make() });
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
  return html.replace('<!--head-->', () => head).replace('<!--body-->', () => body);
}
