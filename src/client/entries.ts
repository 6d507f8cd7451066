/**
 * Where the page says what something is: its row in a data table, its item in the list of how we know, a paragraph or a source
 * there; null for an id that the page does not know.
 */
export function entryOf(document: Document, id: string): HTMLElement | null {
  return (
    [`row-${id}`, `know-${id}`, id].map((name) => document.getElementById(name)).find((element) => element?.querySelector('.name')) ?? null
  );
}

/** The id that a link to an entry leads to; null for any other link. */
export function idOfLink(href: string | null): string | null {
  return (
    /^#(?:(?:row|know)-(.+)|((?:source|p)-.+))$/
      .exec(href ?? '')
      ?.slice(1)
      .find(Boolean) ?? null
  );
}

/** Ids that light with an entry's own. */
export function lightsOf(entry: HTMLElement): readonly string[] {
  return list(entry.dataset['lights']);
}

/** Steps whose drawings show it; those of what lights with it where none shows itself. */
export function stepsOf(document: Document, entry: HTMLElement): readonly string[] {
  const own = list(entry.dataset['steps']);
  if (own.length > 0) return own;
  const others = lightsOf(entry).flatMap((id) => list(entryOf(document, id)?.dataset['steps']));
  return [...new Set(others)];
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}
