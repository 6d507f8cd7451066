import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rules that force a scheme where the root's `data-theme` asks for it, `light` or `dark`: the inks of inks.css, which print keeps its own of. */
export function themeRules(root: string): string {
  const css = readFileSync(join(root, 'src/site/css/inks.css'), 'utf8');
  const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, inks = '']) => inks);
  if (light === undefined || dark === undefined) throw new Error('inks.css: the light scheme stands first, then the dark one');
  return `@media screen { :root[data-theme="light"] { ${light} color-scheme: light; } :root[data-theme="dark"] { ${dark} color-scheme: dark; } }`;
}
