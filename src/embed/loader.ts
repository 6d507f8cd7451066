import type { Dispose } from './dispose.ts';
import { startLoader } from './loader/start.ts';

declare const __SITE_URL__: string;

declare global {
  interface Window {
    /** Ends the loader that the page has; where there is one, no second one starts. */
    __yingfeng_embed_v1?: Dispose;
  }
}

// Mirrors and local servers give the same file as the published site: embeds may also come from where the loader came from.
const { src } = (document.currentScript || {}) as Partial<HTMLScriptElement>;
const origins = [__SITE_URL__, src && /\/embed\/v1[^/]*\.js/.test(src) ? src : __SITE_URL__].map(
  (address) => `${new URL(address).origin}/`,
);
window.__yingfeng_embed_v1 ||= startLoader((address) => origins.some((origin) => address.startsWith(origin)));
