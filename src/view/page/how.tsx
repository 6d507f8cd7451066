import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Figure, Story } from '../../model/story.ts';
import { BasisSign } from '../ink.tsx';
import { BASES } from './bases.ts';

/** How we know: every figure under its basis with where it is from, and what was looked for and not found. */
export function HowWeKnow({ story, say }: { readonly story: Story; readonly say: Say }): JSX.Element {
  const figures = Object.values(story.figures);
  return (
    <section class="how" id="how" aria-labelledby="how-title">
      <h2 class="d" id="how-title">
        {say('page.how')}
      </h2>
      <div class="how-text">
        <p>{say('page.how-text')}</p>
        <ul class="bases">
          {BASES.map((basis) => (
            <li>
              <BasisSign basis={basis} name="" /> {say(`page.basis-${basis}`)}
            </li>
          ))}
          <li>
            <span class="dash">—</span> {say('page.not-found')}
          </li>
        </ul>
      </div>
      <div class="how-list">
        {BASES.map((basis) => (
          <details open={basis === 'stated'}>
            <summary>
              <BasisSign basis={basis} name="" /> {say(`page.basis-${basis}`)}
              <span class="tally">{figures.filter((figure) => figure.basis === basis).length}</span>
            </summary>
            <dl>
              {figures
                .filter((figure) => figure.basis === basis)
                .map((figure) => (
                  <div>
                    <dt>
                      {figure.label}
                      <b>{figure.said.whole}</b>
                    </dt>
                    <dd>{origin(figure, story, say)}</dd>
                  </div>
                ))}
            </dl>
          </details>
        ))}
        <details>
          <summary>
            <span class="dash">—</span> {say('page.not-found')}
            <span class="tally">{story.notFound.length}</span>
          </summary>
          <ul>
            {story.notFound.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

function origin(figure: Figure, story: Story, say: Say): string {
  if (figure.basis === 'derived') return figure.rule;
  if (figure.basis === 'external') return figure.sources.map((id) => story.sources[id]?.name ?? id).join('；');
  return `${say('page.paragraph-before')}${figure.paragraphs.join('、')}${say('page.paragraph-after')}`;
}
