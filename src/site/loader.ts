import { join } from 'node:path';
import { LOADER_VERSION } from '../model/embeds.ts';
import type { Files, SiteContext } from './site-context.ts';
import { stylesheet } from './styles.ts';

/** The loader that hosts may add: `embed/v1.js`, which follows major 1, and an immutable copy of this version for those who pin it by its hash. */
export function loaderFiles({ root, url, bundle }: Pick<SiteContext, 'root' | 'url' | 'bundle'>): Files {
  const make = () =>
    bundle('src/embed/loader.ts', { __SITE_URL__: url, __LOADER_CSS__: stylesheet(join(root, 'src/embed/loader/loader.css'), '') });
  return new Map([
    ['embed/v1.js', make],
    [`embed/v${LOADER_VERSION}.js`, make],
  ]);
}
