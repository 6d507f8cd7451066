import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A tag with all its attributes, or a `>` of the text between tags. */
const TAG_OR_SIGN = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>|>/g;

/** Renders a drawing as XML takes it: preact leaves `>` as it is in text and attributes, but XML has no `]]>` in its text. */
export function renderSvg(drawing: VNode): string {
  return renderToString(drawing).replace(TAG_OR_SIGN, (found) =>
    found === '>' ? '&gt;' : `${found.slice(0, -1).replaceAll('>', '&gt;')}>`,
  );
}
