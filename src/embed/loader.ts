import type { Dispose } from './dispose.ts';
import { startLoader } from './loader/start.ts';

declare global {
  interface Window {
    /** Ends the loader that the page has; where there is one, no second one starts. */
    __yingfeng_embed_v1?: Dispose;
  }
}

window.__yingfeng_embed_v1 ||= startLoader();
