import { DEFAULT_HEIGHT, type Embed, embedUrl, LOADER_VERSION, oembedSize, type PictureSize, pageUrl, pictureUrl } from './embeds.ts';
import { escapeHtml } from './escape.ts';
import type { Lang } from './story.ts';

/** Where a snippet goes: `any` site, one that strips scripts, one that has pym, WordPress' or WeChat's editor, an AMP page; or an image alone. */
export type SnippetKind = 'any' | 'no-script' | 'wordpress' | 'amp' | 'image' | 'wechat' | 'pym';

/** `auto`: the reader's own. */
export type Theme = 'auto' | 'light' | 'dark';

/** What a snippet says, in one language. */
export interface SnippetWords {
  readonly title: string;
  readonly siteName: string;
  /** Describes the picture for those who cannot see it. */
  readonly alt: string;
  /** Follows the title in the frame's: “interactive graphic”. */
  readonly interactive: string;
  /** On AMP's button where the frame is too low. */
  readonly showAll: string;
}

export interface SnippetInput extends SnippetWords {
  readonly embed: Embed;
  readonly lang: Lang;
  readonly theme: Theme;
  /** The site's address, with a slash at its end. */
  readonly url: string;
  /** Of the loader, as `sha384-…`: the snippet then asks for the copy that never changes. */
  readonly integrity?: string | undefined;
}

/** Neither reading nor changing the site it stands in: our files pass with it, so that a host need not trust them. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** What a host pastes. Every snippet that anything shows or answers is made here; its texts are escaped. No inline style: a host's policy may refuse it. */
export function snippet(kind: SnippetKind, input: SnippetInput): string {
  return WRITERS[kind](input);
}

/** The `html` of an oEmbed answer. WordPress enqueues its resizer only when a bare blockquote comes first, and shows it when the frame fails. */
export function oembedHtml(input: SnippetInput): string {
  const [width, height] = oembedSize(input.embed);
  const title = escapeHtml(input.title);
  return (
    `<blockquote><a href="${escapeHtml(page(input))}">${title}</a></blockquote>` +
    `<iframe src="${escapeHtml(source(input))}" width="${width}" height="${height}" frameborder="0" scrolling="no" title="${title}"></iframe>`
  );
}

const WRITERS: Readonly<Record<SnippetKind, (input: SnippetInput) => string>> = {
  any: (input) => `${frame(input)}\n${loader(input)}`,
  'no-script': frame,
  wordpress: page,
  pym: (input) => `<div data-pym-src="${escapeHtml(source(input))}"></div>`,
  amp: (input) =>
    `<amp-iframe layout="fixed-height" height="${DEFAULT_HEIGHT[input.embed]}" resizable sandbox="${SANDBOX}" title="${frameTitle(input)}" src="${escapeHtml(source(input))}">
  <amp-img layout="fill" placeholder src="${picture(input, '1200x1500')}" alt="${escapeHtml(input.alt)}"></amp-img>
  <div overflow tabindex="0" role="button" aria-label="${escapeHtml(input.showAll)}">${escapeHtml(input.showAll)}</div>
</amp-iframe>`,
  image: (input) =>
    `<figure>
  <a href="${escapeHtml(page(input))}"><img src="${picture(input, '1200x630')}" width="1200" height="630" alt="${escapeHtml(input.alt)}"></a>
  <figcaption><a href="${escapeHtml(page(input))}">${linkText(input)}</a></figcaption>
</figure>`,
  wechat: (input) => `${input.title}\n${page(input)}`,
};

function frame(input: SnippetInput): string {
  return `<div class="yingfeng-embed" data-src="${escapeHtml(source(input))}">
  <iframe src="${escapeHtml(source(input))}" title="${frameTitle(input)}" width="100%" height="${DEFAULT_HEIGHT[input.embed]}"
          frameborder="0" scrolling="no" loading="lazy" sandbox="${SANDBOX}"
          referrerpolicy="strict-origin-when-cross-origin"></iframe>
  <p><a href="${escapeHtml(page(input))}">${linkText(input)}</a></p>
</div>`;
}

function loader({ url, integrity }: SnippetInput): string {
  return integrity === undefined
    ? `<script async src="${escapeHtml(url)}embed/v1.js"></script>`
    : `<script async src="${escapeHtml(url)}embed/v${LOADER_VERSION}.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

function source({ url, embed, lang, theme }: SnippetInput): string {
  return embedUrl(url, embed, lang) + (theme === 'auto' ? '' : `?theme=${theme}`);
}

function page({ url, embed, lang }: SnippetInput): string {
  return pageUrl(url, embed, lang);
}

function picture({ url, embed, lang }: SnippetInput, size: PictureSize): string {
  return escapeHtml(pictureUrl(url, embed, lang, size));
}

/** The title, and the site's where it does not begin with it. */
function linkText({ title, siteName }: SnippetInput): string {
  return escapeHtml(title.startsWith(siteName) ? title : `${title} – ${siteName}`);
}

function frameTitle({ title, interactive }: SnippetInput): string {
  return escapeHtml(`${title} – ${interactive}`);
}
