import { renderToString } from 'preact-render-to-string';
import { EMBEDS, type Embed, pageUrl } from '../model/embeds.ts';
import type { SetName } from '../model/frames.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import { STEPS } from '../model/steps.ts';
import type { Lang } from '../model/story.ts';
import { StoryEmbed } from '../view/embed/story.tsx';
import { embedDocument } from './embed-document.tsx';
import type { Files, Make, SiteContext } from './site-context.ts';

/** The sets that the story carries: stages of the stepper are low, those that the loader drives high on phones. */
const STORY_SETS = ['small', 'phone', 'low'] as const satisfies readonly SetName[];

/** The embeds, each one HTML file that asks for nothing else: `embed/<slug>/index.html`, the English below `en/`. */
export function embedFiles(context: SiteContext): Files {
  const files = new Map<string, Make>();
  for (const lang of LANGS)
    for (const embed of EMBEDS) files.set(`${FOLDER[lang]}embed/${embed}/index.html`, () => makeEmbed(context, lang, embed));
  return files;
}

async function makeEmbed(context: SiteContext, lang: Lang, embed: Embed): Promise<string> {
  const { input, drawings, entries } = context.drawn(lang);
  const { story, say } = input;
  const page = pageUrl(context.url, embed, lang);
  const sets = Object.fromEntries(STORY_SETS.map((set) => [set, STEPS.map((step) => drawings[set][step])]));
  const legends = STEPS.map((step) => drawings.phone[step].legend);
  const body = renderToString(<StoryEmbed story={story} entries={entries} say={say} sets={sets} legends={legends} page={page} />);
  return embedDocument(context, { title: story.site.title, page, input, body, script: 'story', steps: STEPS, first: STEPS[0] });
}
