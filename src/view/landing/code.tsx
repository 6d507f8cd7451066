import type { JSX } from 'preact';

/** A snippet to be copied, all of it in sight: its long lines wrap. */
export function Code({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  return (
    <textarea class="code" readOnly rows={10} spellcheck={false} aria-label={label}>
      {text}
    </textarea>
  );
}
