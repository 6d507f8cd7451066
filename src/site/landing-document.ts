import { join } from 'node:path';
import { escapeHtml } from '../model/escape.ts';
import { TAGS } from '../model/lang.ts';
import type { Lang } from '../model/story.ts';
import { landingSecurityPolicy } from './csp.ts';
import { displayCharacters } from './display-text.ts';
import { inlineFaces } from './page-fonts.ts';
import type { SiteContext } from './site-context.ts';
import { stylesheet } from './styles.ts';

interface LandingParts {
  readonly title: string;
  /** Tags of its head. */
  readonly head: readonly string[];
  readonly body: string;
  /** A file of the site; or the text of an inline script, with the data that it reads. */
  readonly script: { readonly src: string } | { readonly text: string; readonly data: { readonly id: string; readonly json: object } };
}

/** A page beside the story, whole without its script: its style and the few letters of its headings stand in it. */
export async function landingDocument({ root }: SiteContext, lang: Lang, parts: LandingParts): Promise<string> {
  const { title, head, body, script } = parts;
  const style = stylesheet(
    join(root, `src/site/css/landing${lang === 'zh' ? '' : '-en'}.css`),
    await inlineFaces(displayCharacters(body), lang, false),
  );
  const tags = [
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="${landingSecurityPolicy(style, 'text' in script ? script.text : null)}">`,
    `<title>${escapeHtml(title)}</title>`,
    ...head,
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="#f4efe3">`,
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0e1a2e">`,
    `<link rel="icon" href="data:,">`,
    `<style>${style}</style>`,
    ...('src' in script ? [`<script async src="${script.src}"></script>`] : []),
  ];
  const after =
    'text' in script
      ? `<script type="application/json" id="${script.data.id}">${JSON.stringify(script.data.json).replaceAll('<', '\\u003c')}</script>
<script>${script.text}</script>
`
      : '';
  return `<!doctype html>
<html lang="${TAGS[lang]}">
<head>
${tags.join('\n')}
</head>
<body>
${body}
${after}</body>
</html>
`;
}
