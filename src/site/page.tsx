import { renderToString } from 'preact-render-to-string';
import { SETS, type SetName } from '../model/frames.ts';
import { rowsOf } from '../model/rows/index.ts';
import { STEPS, type StepId } from '../model/steps.ts';
import { draw } from '../view/draw.tsx';
import { type DrawInput, type Drawing, Layer } from '../view/drawing.tsx';
import { titleLines, titleWords } from '../view/map/title.tsx';
import { Card } from '../view/page/card.tsx';
import { Contents } from '../view/page/contents.tsx';
import { Credits } from '../view/page/credits.tsx';
import { HowWeKnow } from '../view/page/how.tsx';
import { firstNumber } from '../view/page/number-of.ts';
import { Opener } from '../view/page/opener.tsx';
import { TitlePage } from '../view/page/title-page.tsx';
import { DataTables } from '../view/rows/table.tsx';
import { Sprite } from '../view/sprite.tsx';
import { Strip } from '../view/timeline/strip.tsx';
import { stripRules } from '../view/timeline/strip-rules.ts';
import { type AssetUrls, EXTERNAL_SETS, type ExternalSet } from './page-contract.ts';
import { TITLE_MEDIA, withMotion } from './title-media.ts';

/** The sixteen drawings of a set, by step. */
type SetDrawings = Readonly<Record<StepId, Drawing>>;
type Drawings = Readonly<Record<SetName, SetDrawings>>;

/** Draws every state for every set, once: the page, its tables and the sets' files are made from these. */
export function drawAll(input: DrawInput): Drawings {
  const ofSet = (set: SetName) => Object.fromEntries(STEPS.map((step) => [step, draw(step, set, input)])) as SetDrawings;
  return Object.fromEntries(SETS.map((set) => [set, ofSet(set)])) as Drawings;
}

/** The page's body, whole: title page, chapters, end pages, tables; the same story without any script. */
export function renderPage(input: DrawInput, drawings: Drawings, urls: AssetUrls): string {
  const { story, say } = input;
  return renderToString(
    <>
      <TitlePage site={story.site} say={say}>
        <picture>
          {[...EXTERNAL_SETS].reverse().map((set) => (
            <>
              <source media={withMotion(TITLE_MEDIA[set])} srcset={`${urls.titles[set]}#wind`} />
              <source media={TITLE_MEDIA[set]} srcset={urls.titles[set]} />
            </>
          ))}
          <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E" alt="" />
        </picture>
        {titleLines(input, 'phone')}
        {SETS.map((set) => titleWords(input, set))}
      </TitlePage>
      <Sprite input={input} />
      <main class="story" data-step={STEPS[0]} id="story">
        <div class="stage">
          <p class="head">
            <a href="#top" class="d">
              {story.site.title}
            </a>
            <a href="#contents" data-open="contents">
              {say('page.contents')}
            </a>
          </p>
          <div class="frame" {...Object.fromEntries(EXTERNAL_SETS.map((set) => [`data-${set}`, urls.sets[set]]))}>
            <svg class="sea-ground" data-at={STEPS[0]} aria-hidden="true">
              <rect width="100%" height="100%" fill="url(#sea)" />
              <rect width="100%" height="100%" fill="url(#sea-wide)" />
            </svg>
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
                    say={say}
                  />
                ))}
              </section>
            );
          })}
        </div>
      </main>
      <Contents story={story} say={say} />
      <HowWeKnow story={story} say={say} />
      <DataTables rows={rowsOf(story, say, drawnMarks(drawings))} say={say} />
      <Credits story={story} say={say} />
      <p class="announce" aria-live="polite" />
      <div class="detail" hidden />
    </>,
  );
}

/** Ids of all marks that any set draws. */
function drawnMarks(drawings: Drawings): ReadonlySet<string> {
  return new Set(SETS.flatMap((set) => STEPS.flatMap((step) => drawings[set][step].marks.map(({ id }) => id))));
}

/** The sixteen layers of a set that stands in its own file. */
export function renderSet(drawings: SetDrawings): string {
  return STEPS.map((step) => renderToString(<Layer drawing={drawings[step]} />)).join('\n');
}

/** The title page's lines as a standalone SVG for `<picture>` and for the chapter openers' mask. */
export function renderTitleLines(input: DrawInput, set: ExternalSet): string {
  return renderToString(titleLines(input, set));
}

/** Rules that depend on the data or on the files' names: the strip's moments, the openers' wind. */
export function pageRules(input: DrawInput, urls: AssetUrls): string {
  return `${stripRules(input.story)}
${(['compact', 'wide'] as const).map((set) => `@media ${TITLE_MEDIA[set]} { .live .opener::after { -webkit-mask-image: url(${urls.titles[set]}); mask-image: url(${urls.titles[set]}); } }`).join('\n')}`;
}
