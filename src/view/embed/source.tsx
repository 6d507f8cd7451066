import type { JSX } from 'preact';
import type { Say } from '../../model/captions.ts';
import type { Step } from '../../model/story.ts';
import { sourceParts } from './source-parts.ts';

/** A step's source line, the map's caption first: it is whole at any width, and breaks only at its comma; the rest shows where there is room. */
export function Source({ step, say }: { readonly step: Step; readonly say: Say }): JSX.Element {
  const { first, rest } = sourceParts(step.source, say('page.title-caption-map'));
  return (
    <>
      {first.split(/(?<=，)/u).map((part) => (part.length < first.length ? <span class="nb">{part}</span> : part))}
      <span class="rest">{rest}</span>
    </>
  );
}
