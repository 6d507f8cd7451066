import type { JSX } from 'preact';
import type { ShownRow } from '../../model/marks.ts';
import { BasisSign } from '../ink.tsx';
import { BASES } from './bases.ts';
import { entryData } from './entry-data.ts';
import { Grounds, type GroundsContext } from './grounds.tsx';

/** How we know: every figure, and what no drawing shows, under its basis with where it is from; the article's paragraphs in our words; what was not found. */
export function HowWeKnow({ csv, ...context }: GroundsContext & { readonly csv: string }): JSX.Element {
  const { story, entries, say } = context;
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
        <p>
          <a class="download" href={csv} download>
            {say('rows.download')}
          </a>
        </p>
      </div>
      <div class="how-list">
        {BASES.map((basis) => {
          const rows = entries.known.filter(({ grounds }) => grounds.basis === basis);
          return (
            <details open={basis === 'stated'}>
              <summary>
                <span class="by">
                  <BasisSign basis={basis} name="" /> {say(`page.basis-${basis}`)}
                </span>
                <span class="tally">{rows.length}</span>
              </summary>
              <dl>
                {rows.map((row) => (
                  <Known row={row} {...context} />
                ))}
              </dl>
            </details>
          );
        })}
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
        <Paragraphs {...context} />
      </div>
    </section>
  );
}

function Known({ row, ...context }: { readonly row: ShownRow } & GroundsContext): JSX.Element {
  const { id, name, values, grounds } = row;
  const [first] = values;
  return (
    <div id={`know-${id}`} {...entryData(row, context.entries, context.say.lang)}>
      <dt>
        <span class="name">{name}</span>
        <b class="values">{first?.[1]}</b>
      </dt>
      <dd class="source">
        <Grounds grounds={grounds} {...context} />
      </dd>
    </div>
  );
}

/** What the paragraphs that something rests on say, in our own words. */
function Paragraphs({ story, say }: GroundsContext): JSX.Element {
  const paragraphs = Object.entries(story.paragraphs);
  return (
    <details>
      <summary>
        {say('page.paragraphs')}
        <span class="tally">{paragraphs.length}</span>
      </summary>
      <dl>
        {paragraphs.map(([number, text]) => (
          <div id={`p-${number}`}>
            <dt class="name">
              {say('page.paragraph-before')}
              {number}
              {say('page.paragraph-after')}
            </dt>
            <dd class="source">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
