import type { ComponentChildren, JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Entries } from '../../model/entries.ts';
import type { Grounds as GroundsOf } from '../../model/marks.ts';
import type { Story } from '../../model/story.ts';
import { Foreign } from './foreign.tsx';

export interface GroundsContext {
  readonly story: Story;
  readonly entries: Entries;
  readonly say: Say;
}

/** Where something is from, each part a link: the rule with what it takes, the article's paragraphs, other sources' credits. */
export function Grounds({ grounds, ...context }: { readonly grounds: GroundsOf } & GroundsContext): JSX.Element {
  const { story, say } = context;
  const { basis, paragraphs, rule, inputs, sources } = grounds;
  const parts: ComponentChildren[] = [];
  const reckoned = [basis === 'derived' ? say('rows.derived') : '', rule].filter(Boolean).join(say('rows.comma'));
  const taken = inputs.filter((id) => context.entries.href(id) !== null);
  if (reckoned !== '' || taken.length > 0)
    parts.push(
      <>
        {reckoned}
        {taken.length > 0 && (
          <>
            {say(reckoned === '' ? 'rows.taken' : 'rows.inputs')}
            {joined(
              taken.map((id) => <Link id={id} text={nameOf(id, context)} {...context} />),
              say('rows.join'),
            )}
          </>
        )}
      </>,
    );
  if (paragraphs.length > 0)
    parts.push(
      <>
        {say('rows.article-before')}
        {joined(
          paragraphs.map((n) => <Link id={`p-${n}`} text={String(n)} {...context} />),
          say('rows.join'),
        )}
        {say('rows.article-after')}
      </>,
    );
  for (const id of sources) parts.push(<Link id={id} text={story.sources[id]?.credit ?? id} {...context} />);
  return <>{joined(parts, say('rows.stop'))}</>;
}

/** A link to an entry, where it has one. */
function Link({ id, text, entries, say }: { readonly id: string; readonly text: string } & GroundsContext): JSX.Element {
  const href = entries.href(id);
  const words = <Foreign text={text} lang={say.lang} />;
  return href === null ? words : <a href={href}>{words}</a>;
}

/** What a rule takes, with its number where it is a figure. */
function nameOf(id: string, { story, entries }: GroundsContext): string {
  const figure = story.figures[id];
  if (figure) return `${figure.label} ${figure.said.whole}`;
  return entries.row(id)?.name ?? id;
}

function joined(parts: readonly ComponentChildren[], by: string): ComponentChildren[] {
  return parts.map((part, index) => (index === 0 ? part : [by, part]));
}
