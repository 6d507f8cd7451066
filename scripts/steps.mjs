/** The pages that readers open; embeds are none. */
const PAGES = ['', 'en/'].flatMap((folder) =>
  ['index.html', 'embed.html', 'g/map/index.html', 'g/signings/index.html', 'g/timeline/index.html'].map((page) => `dist/${folder}${page}`),
);

/** Firefox and WebKit are run in CI and where they are asked for, for they take minutes. */
const ENGINES = `node scripts/engines.mjs${process.env.CI || process.argv.includes('engines') ? '' : ' --not-asked'}`;

/**
 * The steps of `npm test`, in the order in which they begin, side by side on two cores (run-steps.mjs). A step passes or fails as one,
 * or, with `tests`, counts those it reports; `after`: a step that must have passed; `cores`: how many it keeps busy, one unless said.
 */
export const STEPS = [
  { name: 'build', command: 'npm run build' },
  { name: 'types', command: 'npx tsc -b' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'unused', command: 'npx knip' },
  { name: 'check', command: 'npm run check' },
  { name: 'units', command: 'npx vitest run', after: 'build', tests: true },
  { name: 'html', command: `npx html-validate ${PAGES.join(' ')}`, after: 'build' },
  { name: 'start', command: 'node scripts/try-start.mjs', after: 'build' },
  { name: 'bench', command: 'npm run bench -- --quick', after: 'build' },
  { name: 'browser', command: 'npx playwright test', after: 'build', tests: true, cores: 2 },
  { name: 'engines', command: ENGINES, after: 'build', tests: true, cores: 2 },
];
