/**
 * Where the page says what something is: its row in a data table, its item in the list of how we know, a paragraph or a source
 * there; null for an id that the page does not know.
 */
export function entryOf(document: Document, id: string): HTMLElement | null {
  return (
    [`row-${id}`, `know-${id}`, id].map((name) => document.getElementById(name)).find((element) => element?.querySelector('.name')) ?? null
  );
}

/** The id of what a link to an entry leads to; null for any other link, or none. */
export function idOfLink(link: Element | null | undefined): string | null {
  const [, entry, other] = /^#(?:(?:row|know)-(.+)|((?:source|p)-.+))$/.exec(link?.getAttribute('href') ?? '') ?? [];
  return entry ?? other ?? null;
}

/** Ids that light with an entry's own. */
export function lightsOf(entry: HTMLElement): readonly string[] {
  return list(entry.dataset['lights']);
}

/** Steps whose drawings show it, from the links of its row; those of what lights with it where none shows itself. */
export function stepsOf(document: Document, entry: HTMLElement): readonly string[] {
  const own = linked(entry);
  if (own.length > 0) return own;
  return [...new Set(lightsOf(entry).flatMap((id) => linked(entryOf(document, id))))];
}

function linked(entry: HTMLElement | null): string[] {
  return [...(entry?.querySelectorAll('.steps-of a') ?? [])].map((link) => link.getAttribute('href')?.slice(1) ?? '');
}

function list(text: string | undefined): string[] {
  return (text ?? '').split(' ').filter(Boolean);
}
