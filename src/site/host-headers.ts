import { EMBEDS, LOADER_VERSION } from '../model/embeds.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import type { Files } from './site-context.ts';

type Headers = Readonly<Record<string, string>>;

/** With all that other sites load. No X-Frame-Options: to be framed is what an embed is for. */
const FOR_HOSTS: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};
const NEVER_CHANGES = 'public, max-age=31536000, immutable';
/** An hour, and a day more while the next one comes. */
const EVERGREEN = 'public, max-age=3600, stale-while-revalidate=86400';
const ASK_EACH_TIME = 'no-cache';

/** `_headers`, as Netlify and Cloudflare Pages read it, and our own server: no header comes to a path by two rules. */
export function headerFiles(): Files {
  return new Map([['_headers', () => rules().map(written).join('\n')]]);
}

function rules(): readonly (readonly [path: string, headers: Headers])[] {
  const folders = LANGS.map((lang) => `/${FOLDER[lang]}`);
  const everywhere = (paths: readonly string[], headers: Headers) =>
    folders.flatMap((folder) => paths.map((path) => [`${folder}${path}`, headers] as const));
  return [
    ['/*', { 'Referrer-Policy': 'strict-origin-when-cross-origin', 'X-Content-Type-Options': 'nosniff' }],
    ['/assets/*', { 'Cache-Control': NEVER_CHANGES }],
    ...everywhere(['embed/*', 'oembed/*', 'img/*'], FOR_HOSTS),
    ...everywhere(
      EMBEDS.map((embed) => `embed/${embed}/*`),
      { 'Cache-Control': ASK_EACH_TIME },
    ),
    ...everywhere(['oembed/*', 'img/*'], { 'Cache-Control': EVERGREEN }),
    ['/embed/v1.js', { 'Cache-Control': EVERGREEN }],
    [`/embed/v${LOADER_VERSION}.js`, { 'Cache-Control': NEVER_CHANGES }],
  ];
}

function written([path, headers]: readonly [path: string, headers: Headers]): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
