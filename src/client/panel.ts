import { entryOf, idOfLink } from './entries.ts';
import type { Page } from './page.ts';

/** What the detail offers beside what it says; each is left out where it is null. */
export interface Offers {
  /** Steps that show the thing, where the present one does not. */
  readonly go: readonly string[];
  /** The step to which the reader can go back. */
  readonly back: string | null;
  /** The mark's place among the stage's, for going along them. */
  readonly along: { readonly at: number; readonly of: number } | null;
}

const PARTS = ['kind', 'by', 'name', 'values', 'source'] as const;

/**
 * Fills the detail from an entry of the page; nothing is kept in the script. Pinned, it also says what the article's paragraphs say
 * and offers ways. The words are the page's own: `data-*` of the detail.
 */
export function fillPanel(page: Page, entry: HTMLElement, pinned: boolean, offers: Offers): void {
  const { document, detail } = page;
  const make = (tag: string, className: string, ...content: (Node | string)[]) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...content);
    return element;
  };
  const button = (className: string, ...content: (Node | string)[]) => {
    const element = make('button', className, ...content) as HTMLButtonElement;
    element.type = 'button';
    return element;
  };
  const words = (name: string) => detail.dataset[name] ?? '';
  const copy = (name: string) => [...(partOf(entry, name)?.childNodes ?? [])].map((node) => node.cloneNode(true));

  const parts: Node[] = PARTS.map((name) => make('div', `detail-${name}`, ...copy(name)));
  if (pinned) {
    const said = paragraphsOf(document, entry).map(([name, text]) => make('p', 'detail-said', make('b', '', name), ' ', text));
    parts.push(...said);
    for (const step of offers.go) {
      const go = button('detail-go', `${words('go')}${stepName(page, step)}`);
      go.dataset['to'] = step;
      parts.push(go);
    }
    if (offers.back !== null) parts.push(button('detail-back', `${words('back')}${stepName(page, offers.back)}`));
    if (offers.along !== null) {
      const { at, of } = offers.along;
      const along = (by: -1 | 1, name: string) => {
        const element = button('detail-along');
        element.dataset['by'] = String(by);
        element.setAttribute('aria-label', words(name));
        element.disabled = by < 0 ? at === 0 : at === of - 1;
        return element;
      };
      parts.push(make('div', 'detail-nav', along(-1, 'previous'), `${at + 1} / ${of}`, along(1, 'next')));
    }
  } else if (offers.go.length > 0) {
    parts.push(make('p', 'detail-where', `${words('where')}${offers.go.map((step) => stepName(page, step)).join(' · ')}`));
  }
  const close = button('detail-close');
  close.setAttribute('aria-label', words('close'));
  detail.replaceChildren(...parts, close);
}

/** One sentence of an entry, for screen readers. */
export function sentenceOf(entry: HTMLElement): string {
  return [partOf(entry, 'name'), partOf(entry, 'kind'), entry.querySelector('dd') ?? partOf(entry, 'values')]
    .map((element) => element?.textContent)
    .filter(Boolean)
    .join(entry.ownerDocument.documentElement.lang === 'en' ? ', ' : '，');
}

/** A part of an entry; an item of how we know has its basis in the summary over it. */
function partOf(entry: HTMLElement, name: string): Element | null {
  return entry.querySelector(`.${name}`) ?? (name === 'by' ? (entry.closest('details')?.querySelector('summary .by') ?? null) : null);
}

/** The paragraphs that an entry rests on: what each is called, what it says. */
function paragraphsOf(document: Document, entry: HTMLElement): [name: string, text: string][] {
  return [...entry.querySelectorAll('.source a')].flatMap((link): [string, string][] => {
    const id = idOfLink(link);
    const paragraph = id?.startsWith('p-') ? entryOf(document, id) : null;
    const text = (part: string) => paragraph?.querySelector(part)?.textContent ?? '';
    return paragraph ? [[text('.name'), text('.source')]] : [];
  });
}

/** `4 等距这天`, as the contents have it. */
function stepName({ contents }: Page, step: string): string {
  const stop = contents.querySelector(`[data-stop="${step}"]`);
  return [...(stop?.children ?? [])].map((element) => element.textContent).join(' ');
}
