import type { Page } from './page.ts';

/** Fills the detail with a row of the page's data table; nothing is kept in the script. False when there is no such row. */
export function fillDetail({ document, detail, contents, announce }: Page, id: string, aloud: boolean): boolean {
  const row = document.getElementById(`row-${id}`);
  if (!row) return false;
  const part = (name: string, selector: string) => {
    const cell = row.querySelector(selector);
    const element = document.createElement('div');
    element.className = `detail-${name}`;
    if (cell) element.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    return element;
  };
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'detail-close';
  close.setAttribute('aria-label', contents.querySelector('[data-close]')?.textContent?.trim() ?? '');
  detail.replaceChildren(
    part('kind', '.kind'),
    part('basis', '.by'),
    part('name', 'th'),
    part('values', '.values'),
    part('source', '.source'),
    close,
  );
  if (aloud)
    announce.textContent = [row.querySelector('th'), row.querySelector('.kind'), row.querySelector('.values dd')]
      .map((element) => element?.textContent)
      .filter(Boolean)
      .join('，');
  return true;
}
