import { bundle, transform } from 'lightningcss';

/** Oldest browsers whose syntax the page keeps to, as `major << 16 | minor << 8`; vite.config.ts says the same for scripts. */
const TARGETS = { chrome: 86 << 16, safari: (14 << 16) | (1 << 8), ios_saf: (14 << 16) | (5 << 8), firefox: 86 << 16 };

/** The page's one stylesheet: `entry` with all its imports, then `rules` made at build, in the targets' syntax. */
export function stylesheet(entry: string, rules: string): string {
  const written = bundle({ filename: entry, targets: TARGETS }).code.toString();
  const { code, warnings } = transform({ filename: 'page.css', code: Buffer.from(`${written}\n${rules}`), minify: true, targets: TARGETS });
  const [warning] = warnings;
  if (warning !== undefined) throw new Error(`stylesheet: ${warning.message}`);
  return code.toString();
}
