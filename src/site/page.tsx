import { renderToString } from 'preact-render-to-string';
import { answersOf } from '../model/answers.ts';
import { type Entries, entriesOf } from '../model/entries.ts';
import { SETS, type SetName } from '../model/frames.ts';
import { rowsOf } from '../model/rows/index.ts';
import { LAYERS, type LayerId, STEPS, type StepId } from '../model/steps.ts';
import { draw } from '../view/draw.tsx';
import { type DrawInput, type Drawing, Layer } from '../view/drawing.tsx';
import { TimeOver } from '../view/map/time-over.tsx';
import { type Scheme, titleLines, titleWords } from '../view/map/title.tsx';
import { Card } from '../view/page/card.tsx';
import { Contents } from '../view/page/contents.tsx';
import { Credits } from '../view/page/credits.tsx';
import { HowWeKnow } from '../view/page/how.tsx';
import { LangSwitch } from '../view/page/lang-switch.tsx';
import { firstNumber } from '../view/page/number-of.ts';
import { Opener } from '../view/page/opener.tsx';
import { TitlePage } from '../view/page/title-page.tsx';
import { DataTables } from '../view/rows/table.tsx';
import { Sprite } from '../view/sprite.tsx';
import { Strip } from '../view/timeline/strip.tsx';
import { stripRules } from '../view/timeline/strip-rules.ts';
import { csvPath } from './csv-files.ts';
import { type AssetUrls, EXTERNAL_SETS } from './page-contract.ts';
import { renderSvg } from './render-svg.ts';
import { TITLE_MEDIA, TITLE_SETS, titleSources } from './title-media.ts';

/** The drawings of a set: the sixteen by step, and the map of the strip's hours. */
type SetDrawings = Readonly<Record<LayerId, Drawing>>;
export type Drawings = Readonly<Record<SetName, SetDrawings>>;

/** Draws every state for every set, once: the page, its tables and the sets' files are made from these. */
export function drawAll(input: DrawInput): Drawings {
  const ofSet = (set: SetName) => Object.fromEntries(LAYERS.map((id) => [id, draw(id, set, input)])) as SetDrawings;
  return Object.fromEntries(SETS.map((set) => [set, ofSet(set)])) as Drawings;
}

/** Where the body takes its second stylesheet: the fonts that it names are cut to what the body says. */
export const STYLE = '/* style */';

/** The page's body, whole: title page, chapters, end pages, tables; the same story without any script. */
export function renderPage(input: DrawInput, drawings: Drawings, entries: Entries, urls: AssetUrls): string {
  const { story, say } = input;
  const context = { story, entries, say };
  return renderToString(
    <>
      <TitlePage site={story.site} say={say}>
        {/* In SVG a stylesheet may stand in a body: what is painted first need not wait for it. */}
        <svg class="sprite" width="0" height="0" aria-hidden="true">
          <style>{STYLE}</style>
        </svg>
        <Sprite input={input} />
        <div class="title-picture" aria-hidden="true">
          <picture>
            {[...TITLE_SETS].reverse().flatMap((set) => titleSources(set, urls.titles[set]).map((source) => <source {...source} />))}
            <img src={urls.titles.phone.day} alt="" />
          </picture>
          {SETS.map((set) => titleWords(input, set))}
        </div>
      </TitlePage>
      <main class="story" data-step={STEPS[0]} id="story">
        <div class="stage">
          <p class="head">
            <a href="#top" class="d">
              {story.site.title}
            </a>
            <a href="#contents" data-open="contents">
              {say('page.contents')}
            </a>
            <LangSwitch lang={story.lang} />
          </p>
          <div class="frame" {...Object.fromEntries(EXTERNAL_SETS.map((set) => [`data-${set}`, urls.sets[set]]))}>
            <svg class="sea-ground" data-at={STEPS[0]} aria-hidden="true">
              <rect width="100%" height="100%" fill="url(#sea)" />
              <rect width="100%" height="100%" fill="url(#sea-wide)" />
            </svg>
            <TimeOver story={story} />
          </div>
          <div class="spare" hidden>
            <Layer drawing={drawings.phone.time} />
          </div>
          <div class="probe" tabindex={0} role="application" aria-label={say('page.probe')} />
          <Strip story={story} say={say} />
        </div>
        <div class="steps">
          {story.chapters.map((chapter) => {
            const first = firstNumber(chapter, story);
            return (
              <section class="chapter">
                <Opener chapter={chapter} first={first} say={say} />
                {chapter.steps.map((step, index) => (
                  <Card
                    story={story}
                    step={step}
                    chapter={chapter}
                    number={first + index}
                    total={story.steps.length}
                    drawing={drawings.phone[step.id]}
                    entries={entries}
                    say={say}
                  />
                ))}
              </section>
            );
          })}
        </div>
      </main>
      <Contents story={story} say={say} />
      <HowWeKnow {...context} csv={csvPath('figures')} />
      <DataTables {...context} csv={{ map: csvPath('map'), signings: csvPath('signings'), timeline: csvPath('timeline') }} />
      <Credits story={story} say={say} />
      <p class="announce" aria-live="polite" />
      <div
        class="detail"
        hidden
        {...Object.fromEntries(
          ['go', 'back', 'where', 'previous', 'next', 'close'].map((name) => [`data-${name}`, say(`page.detail-${name}`)]),
        )}
      />
    </>,
  );
}

/** All that can be pointed at in the drawings and in the prose. */
export function pageEntries({ story, say }: DrawInput, drawings: Drawings): Entries {
  return entriesOf(story, rowsOf(story, say), stepsOfMarks(drawings), answersOf(story));
}

/** By the id of each mark that any set draws, the steps that draw it. */
function stepsOfMarks(drawings: Drawings): ReadonlyMap<string, readonly StepId[]> {
  const steps = new Map<string, StepId[]>();
  for (const id of LAYERS) {
    for (const mark of new Set(SETS.flatMap((set) => drawings[set][id].marks.map((mark) => mark.id)))) {
      steps.set(mark, [...(steps.get(mark) ?? []), ...(id === 'time' ? [] : [id])]);
    }
  }
  return steps;
}

/** The layers of a set that stands in its own file. */
export function renderSet(drawings: SetDrawings): string {
  return LAYERS.map((id) => renderSvg(<Layer drawing={drawings[id]} />)).join('\n');
}

/** The title page's lines as a standalone SVG for `<picture>` and for the chapter openers' mask. */
export function renderTitleLines(input: DrawInput, set: SetName, scheme: Scheme): string {
  return renderSvg(titleLines(input, set, scheme));
}

/** Rules that depend on the data or on the files' names: the strip's moments, the openers' wind. */
export function pageRules(input: DrawInput, urls: AssetUrls): string {
  return `${stripRules(input.story)}
${(['compact', 'wide'] as const).map((set) => `@media ${TITLE_MEDIA[set]} { .live .opener::after { -webkit-mask-image: url(${urls.titles[set].day}); mask-image: url(${urls.titles[set].day}); } }`).join('\n')}`;
}
