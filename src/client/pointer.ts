import type { By, Detail } from './detail.ts';
import { all, type Dispose, listen } from './dispose.ts';
import { idOfLink } from './entries.ts';
import { nearest } from './marks.ts';
import type { Page } from './page.ts';

/** px within which a mark answers. */
const MOUSE = 24;
const TOUCH = 28;
/** ms in which a mouse may cross from a mark to its tooltip. */
const GRACE = 250;

/**
 * Mouse and touch on stage and prose: pointing at a mark or a phrase lights it; a click or tap pins it, a second one frees it. A link
 * of a source line opens what it leads to.
 */
export function startPointer({ window, probe, column, detail: box }: Page, detail: Detail): Dispose {
  let timer = 0;
  let touch = false;
  const stay = () => window.clearTimeout(timer);
  const leave = () => {
    stay();
    timer = window.setTimeout(() => detail.open()?.by === 'mouse' && detail.close(), GRACE);
  };
  const at = ({ offsetX, offsetY }: MouseEvent, reach: number) => {
    const marks = detail.marks();
    const mark = nearest(marks, offsetX, offsetY, reach);
    return mark && { id: mark.id, at: marks.indexOf(mark) };
  };
  const phraseOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('.ref');
  /** Pins, or frees what is pinned already. */
  const press = (id: string, from: HTMLElement | number, by: By) => {
    const now = detail.pinned();
    if (now?.id === id && (now.phrase === from || now.at === from)) detail.close();
    else detail.show(id, by, from);
  };
  const noteTouch = (event: PointerEvent) => {
    touch = event.pointerType !== 'mouse';
  };

  return all([
    stay,
    () => probe.classList.remove('over'),
    listen(probe, 'pointerdown', noteTouch),
    listen(column, 'pointerdown', noteTouch),
    listen(probe, 'pointermove', (event) => {
      if (event.pointerType !== 'mouse') return;
      const mark = at(event, MOUSE);
      probe.classList.toggle('over', mark !== null);
      if (detail.pinned()) return;
      if (!mark) return leave();
      stay();
      detail.show(mark.id, 'mouse', mark.at);
    }),
    listen(probe, 'pointerleave', leave),
    listen(column, 'pointerover', (event) => {
      const phrase = phraseOf(event);
      if (event.pointerType !== 'mouse' || !phrase || detail.pinned()) return;
      stay();
      detail.show(idOfLink(phrase) ?? '', 'mouse', phrase);
    }),
    listen(column, 'pointerout', (event) => {
      if (phraseOf(event)) leave();
    }),
    listen(box, 'pointerenter', stay),
    listen(box, 'pointerleave', leave),
    listen(probe, 'click', (event) => {
      const mark = at(event, touch ? TOUCH : MOUSE);
      if (mark) press(mark.id, mark.at, touch ? 'touch' : 'click');
      else detail.close();
    }),
    listen(column, 'click', (event) => {
      const from = phraseOf(event) ?? (event.target as Element).closest<HTMLElement>('.foot .source a');
      const id = idOfLink(from);
      if (!id || !from) return;
      event.preventDefault();
      // A click without a pointer is a key's.
      press(id, from, event.detail === 0 ? 'keys' : touch ? 'touch' : 'click');
    }),
    listen(column, 'keydown', (event) => {
      const phrase = phraseOf(event);
      if (!phrase || event.key !== ' ') return;
      event.preventDefault();
      phrase.click();
    }),
  ]);
}
