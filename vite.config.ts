import { defineConfig } from 'vite';
import { sitePlugin } from './src/site/vite-plugin.ts';

export default defineConfig({
  base: './', // works under any sub-path
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [sitePlugin()],
  build: {
    target: ['chrome86', 'safari14.1', 'firefox86'],
    modulePreload: false, // one script: nothing to preload
    assetsInlineLimit: 0,
    license: { fileName: 'assets/script-licences.md' },
    rolldownOptions: {
      input: ['index.html', 'en/index.html'],
      checks: { pluginTimings: false },
      output: { entryFileNames: 'assets/page.[hash].js', chunkFileNames: 'assets/page.[hash].js' },
    },
  },
});
