import type { JSX } from 'preact';
import type { Entries } from '../../model/entries.ts';
import type { Step } from '../../model/story.ts';

/** A piece of a step's source line; what names a source or paragraphs of the article links to their entries. */
export function SourceLinks({
  text,
  refs,
  entries,
}: {
  readonly text: string;
  readonly refs: Step['sourceRefs'];
  readonly entries: Entries;
}): JSX.Element {
  const [first, ...rest] = refs;
  if (!first) return <>{text}</>;
  const at = text.indexOf(first.text);
  if (at < 0) return <SourceLinks text={text} refs={rest} entries={entries} />;
  return (
    <>
      {text.slice(0, at)}
      {first.id === 'article' ? (
        <Paragraphs text={first.text} entries={entries} />
      ) : (
        <Link id={first.id} text={first.text} entries={entries} />
      )}
      <SourceLinks text={text.slice(at + first.text.length)} refs={rest} entries={entries} />
    </>
  );
}

/** 第4、10段: each number is a link. */
function Paragraphs({ text, entries }: { readonly text: string; readonly entries: Entries }): JSX.Element {
  return (
    <>{text.split(/(\d+)/).map((piece, index) => (index % 2 === 1 ? <Link id={`p-${piece}`} text={piece} entries={entries} /> : piece))}</>
  );
}

function Link({ id, text, entries }: { readonly id: string; readonly text: string; readonly entries: Entries }): JSX.Element | string {
  const href = entries.href(id);
  if (href === null) return text;
  return <a href={href}>{text}</a>;
}
