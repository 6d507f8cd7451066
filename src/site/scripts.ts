import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Bundles a browser script of `src/embed/` into one classic script, minified; `define` puts in what is known at build, as JSON. */
export async function bundle(root: string, entry: string, define: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      write: false,
      target: ['chrome86', 'safari14.1', 'firefox86'],
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: made no script`);
  return chunk.code.trim();
}

/** Bundles a script of `src/embed/`; one that has been bundled is given again. */
export type Bundle = (entry: string, define?: Readonly<Record<string, unknown>>) => Promise<string>;

/** Bundles each script once, whatever the number of pages that hold it: what is put into one is the same for all of a site. */
export function bundler(root: string): Bundle {
  const made = new Map<string, Promise<string>>();
  return (entry, define) => {
    const script = made.get(entry) ?? bundle(root, entry, define);
    made.set(entry, script);
    return script;
  };
}
