import { renderToString } from 'preact-render-to-string';
import { EMBEDS, type Embed, OPENS_AT, pageUrl, SWITCH } from '../model/embeds.ts';
import type { SetName } from '../model/frames.ts';
import { FOLDER, LANGS } from '../model/lang.ts';
import type { MarkRow } from '../model/marks.ts';
import { GRAPHIC, type Graphic, STEPS, type StepId } from '../model/steps.ts';
import type { Lang } from '../model/story.ts';
import { GraphicEmbed } from '../view/embed/graphic.tsx';
import type { SetsOf } from '../view/embed/layers.tsx';
import { StoryEmbed } from '../view/embed/story.tsx';
import { embedDocument } from './embed-document.tsx';
import type { Drawn, Files, Make, SiteContext } from './site-context.ts';

/** The sets that each carries, as many as its weight allows: stages of the stepper are low, those that the loader drives high on phones. */
const SETS_OF: Readonly<Record<Embed, readonly SetName[]>> = {
  story: ['small', 'phone', 'low'],
  map: ['phone', 'low'],
  signings: ['small', 'phone', 'low'],
  timeline: ['small', 'phone', 'low', 'tablet'],
};

/** The embeds, each one HTML file that asks for nothing else: `embed/<slug>/index.html`, the English below `en/`. */
export function embedFiles(context: SiteContext): Files {
  const files = new Map<string, Make>();
  for (const lang of LANGS)
    for (const embed of EMBEDS)
      files.set(`${FOLDER[lang]}embed/${embed}/index.html`, () =>
        embed === 'story' ? storyEmbed(context, lang) : graphicEmbed(context, lang, embed),
      );
  return files;
}

function storyEmbed(context: SiteContext, lang: Lang): Promise<string> {
  const drawn = context.drawn(lang);
  const { input, entries } = drawn;
  const { story, say } = input;
  const page = pageUrl(context.url, 'story', lang);
  const legends = STEPS.map((step) => drawn.drawings.phone[step].legend);
  const body = renderToString(
    <StoryEmbed story={story} entries={entries} say={say} sets={setsOf(drawn, 'story', STEPS)} legends={legends} page={page} />,
  );
  const card = { on: 'visibility:visible', off: 'visibility:hidden' };
  return embedDocument(context, {
    input,
    title: story.site.title,
    page,
    body,
    script: 'story',
    steps: STEPS,
    first: STEPS[0],
    linked: STEPS,
    card,
  });
}

function graphicEmbed(context: SiteContext, lang: Lang, graphic: Graphic): Promise<string> {
  const drawn = context.drawn(lang);
  const { input } = drawn;
  const { story, say } = input;
  const steps = STEPS.filter((step) => GRAPHIC[step] === graphic);
  const first = OPENS_AT[graphic];
  const sets = setsOf(drawn, graphic, steps);
  const page = pageUrl(context.url, graphic, lang);
  const body = renderToString(
    <GraphicEmbed
      story={story}
      say={say}
      sets={sets}
      legends={Object.fromEntries(steps.map((step) => [step, drawn.drawings.phone[step].legend]))}
      steps={steps}
      first={first}
      choices={SWITCH[graphic]}
      page={page}
      whole={pageUrl(context.url, 'story', lang)}
      rows={rowsIn(drawn, sets)}
    />,
  );
  const title = `${say(`embed.finding-${first}`)} – ${story.site.title}`;
  const card = { on: 'display:block;visibility:visible', off: 'display:none' };
  return embedDocument(context, { input, title, page, body, script: 'graphic', steps, first, linked: SWITCH[graphic], card });
}

function setsOf({ drawings }: Drawn, embed: Embed, steps: readonly StepId[]): SetsOf {
  return Object.fromEntries(SETS_OF[embed].map((set) => [set, steps.map((step) => drawings[set][step])]));
}

/** What can be pointed at in an embed's drawings. */
function rowsIn({ entries }: Drawn, sets: SetsOf): MarkRow[] {
  const ids = new Set(Object.values(sets).flatMap((drawings) => drawings.flatMap(({ marks }) => marks.map(({ id }) => id))));
  return [...ids].flatMap((id) => entries.row(id) ?? []);
}
