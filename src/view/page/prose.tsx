import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Inline, Story } from '../../model/story.ts';
import { BasisSign } from '../ink.tsx';
import { inkOf } from './ink-of.ts';

interface Context {
  readonly story: Story;
  readonly say: Say;
}

/** Keeps the punctuation behind a sign on the sign's line: a picture in the text would let it go. */
const WORD_JOINER = '\u2060';

/** Figures up to this many characters stay on one line with their unit. */
const UNBROKEN = 10;

/** One paragraph; each figure in it carries the sign of its basis, which never starts a line. */
export function Prose({ parts, ...context }: { readonly parts: readonly Inline[] } & Context): JSX.Element {
  return <p>{parts.map((part) => (part.kind === 'text' ? part.text : <Reference part={part} {...context} />))}</p>;
}

function Reference({ part, story, say }: { readonly part: Extract<Inline, { kind: 'ref' }> } & Context): JSX.Element {
  const whole = part.sign && part.text.length <= UNBROKEN;
  const kept = whole ? part.text : ([...part.text].at(-1) ?? '');
  return (
    <span class={inkOf(part.id, story) === 'ink' ? 'ref' : 'ref v'} data-ref={part.id}>
      {part.text.slice(0, part.text.length - kept.length)}
      <span class="nb">
        {kept}
        {part.sign && <BasisSign basis={part.basis} name={say(`page.basis-${part.basis}`)} />}
        {part.sign && WORD_JOINER}
      </span>
    </span>
  );
}
