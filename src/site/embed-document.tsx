import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { escapeHtml } from '../model/escape.ts';
import { TAGS } from '../model/lang.ts';
import { GRAPHIC, type StepId } from '../model/steps.ts';
import type { DrawInput } from '../view/drawing.tsx';
import { type Looks, stepRules } from '../view/embed/step-rules.ts';
import { Sprite } from '../view/sprite.tsx';
import { embedSecurityPolicy } from './csp.ts';
import { displayCharacters } from './display-text.ts';
import { leanMarkup } from './lean-markup.ts';
import { inlineFaces } from './page-fonts.ts';
import type { SiteContext } from './site-context.ts';
import { stylesheet } from './styles.ts';
import { themeRules } from './theme-rules.ts';

/** What makes an embed's file. */
interface EmbedParts {
  readonly input: DrawInput;
  readonly title: string;
  /** Address of the page that it belongs to. */
  readonly page: string;
  /** Its markup, with the layers of all its steps. */
  readonly body: string;
  /** Of `src/embed/`. */
  readonly script: 'story' | 'graphic';
  readonly steps: readonly StepId[];
  readonly first: StepId;
  /** Those that links lead to without a script. */
  readonly linked: readonly StepId[];
  readonly card: Looks;
}

/** An embed as one HTML file, which loads nothing: script and style are inside by their hashes, the headings' font as its own characters. */
export async function embedDocument({ root, dev, bundle }: SiteContext, parts: EmbedParts): Promise<string> {
  const { input, title, page, body, steps, first, linked, card } = parts;
  const coast = steps.some((step) => GRAPHIC[step] === 'map');
  const { lang } = input.story;
  const sea = withSea(body);
  const rules = stepRules({ steps, first, linked, card, seas: steps.filter((step) => sea.has(step)) });
  const style = stylesheet(
    join(root, `src/site/css/embed-${parts.script}${lang === 'zh' ? '' : '-en'}.css`),
    (await inlineFaces(displayCharacters(body), lang, dev)) + themeRules(root) + rules,
  );
  const script = await bundle(`src/embed/${parts.script}.ts`);
  return `<!doctype html>
<html lang="${TAGS[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${embedSecurityPolicy(script, style)}">
<title>${escapeHtml(title)}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(page)}">
<link rel="icon" href="data:,">
<style>${style}</style>
<script>${script}</script>
</head>
<body>
${leanMarkup(renderToString(<Sprite input={input} coast={coast} />) + body)}
</body>
</html>
`;
}

/** The steps whose layers have the sea's level rules, which an embed draws once behind all of them. */
function withSea(body: string): ReadonlySet<string | undefined> {
  const layers = body.split('<svg class="layer"').slice(1);
  return new Set(layers.filter((layer) => layer.includes('sea-rules')).map((layer) => /data-step="([^"]+)"/.exec(layer)?.[1]));
}
