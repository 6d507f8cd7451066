import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Entries } from '../../model/entries.ts';
import type { Inline, Story } from '../../model/story.ts';
import { BasisSign } from '../ink.tsx';
import { inkOf } from './ink-of.ts';
import { aroundNames, joined, keptTogether, spaced } from './line-breaks.ts';

interface Context {
  readonly story: Story;
  readonly entries: Pick<Entries, 'href'>;
  readonly say: Say;
  /** Its entries are on another page, which opens in a window of its own. */
  readonly outside?: boolean;
}

/** One paragraph; each figure in it carries the sign of its basis, which never starts a line. */
export function Prose({ parts, ...context }: { readonly parts: readonly Inline[] } & Context): JSX.Element {
  return (
    <p>
      {parts.map((part, index) => {
        const space = spaced(parts[index - 1]?.text ?? '', part.text) ? ' ' : '';
        return part.kind === 'text' ? (
          <>
            {space}
            <Unbroken text={part.text} story={context.story} />
          </>
        ) : (
          <>
            {space}
            <Reference part={part} {...context} />
          </>
        );
      })}
    </p>
  );
}

/** A phrase that answers to a mark: without a script a link to its entry, live a button that lights it. */
function Reference({ part, story, entries, say, outside }: { readonly part: Extract<Inline, { kind: 'ref' }> } & Context): JSX.Element {
  const [before, kept] = keptTogether(part.text, part.sign);
  const href = entries.href(part.id);
  if (href === null) throw new Error(`prose: "${part.id}" has no entry to link to`);
  return (
    <a class={inkOf(part.id, story) === 'ink' ? 'ref' : 'ref v'} href={href} {...(outside && { target: '_blank', rel: 'noopener' })}>
      <Unbroken text={before} story={story} />
      <span class="nb">
        {joined(kept)}
        {part.sign && <BasisSign basis={part.basis} name={say(`page.basis-${part.basis}`)} />}
        {part.sign && WORD_JOINER}
      </span>
    </a>
  );
}

/** Text whose short names, of places, firms and people, are not broken. */
function Unbroken({ text, story }: { readonly text: string; readonly story: Story }): JSX.Element {
  const short = [...Object.values(story.places), ...story.names]
    .map(({ name }) => name)
    .filter((name) => /^\p{Script=Han}{2,3}$/u.test(name));
  return (
    <>{aroundNames(joined(text), [...new Set(short)]).map((piece, index) => (index % 2 === 1 ? <span class="nb">{piece}</span> : piece))}</>
  );
}

/** Keeps the punctuation behind a sign on the sign's line: a picture in the text would let it go. */
const WORD_JOINER = '\u2060';
