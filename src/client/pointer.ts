import { nearest } from '../model/near-mark.ts';
import type { By, Detail } from './detail.ts';
import { all, type Dispose, listen } from './dispose.ts';
import { idOfLink } from './entries.ts';
import type { Page } from './page.ts';

/** px within which a mark answers. */
const MOUSE = 24;
const TOUCH = 28;
const HALF_DAY = 12;
/** ms in which a mouse may cross from a mark to its tooltip. */
const GRACE = 250;

/**
 * Mouse and touch on stage, prose and strip: pointing at a mark, a phrase or the step's moment lights it; a click or tap pins it, a second one frees it. A link
 * of a source line opens what it leads to.
 */
export function startPointer({ document, window, story, probe, column, detail: box }: Page, detail: Detail): Dispose {
  let timer = 0;
  let touch = false;
  const week = document.querySelector<HTMLElement>('.strip-time');
  const moments = [...document.querySelectorAll<SVGElement>('.moment[data-of]')].map(({ dataset }) => ({
    steps: (dataset['for'] ?? '').split(' '),
    of: dataset['of'] ?? '',
    hour: Number(dataset['hour'] ?? Number.NaN),
  }));
  /** What the step's moment speaks of, where the week is pointed at within half a day of it. */
  const momentAt = ({ offsetX }: MouseEvent, { clientWidth, dataset }: HTMLElement) => {
    const hour = (offsetX / clientWidth) * Number(dataset['hours']);
    return moments.find((moment) => moment.steps.includes(story.dataset['step'] ?? '') && Math.abs(moment.hour - hour) < HALF_DAY)?.of;
  };
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
    ...(week
      ? [
          listen(week, 'pointermove', (event) => {
            if (event.pointerType !== 'mouse' || event.buttons > 0 || detail.pinned()) return;
            const id = momentAt(event, week);
            if (!id) return leave();
            stay();
            detail.show(id, 'mouse');
          }),
          listen(week, 'pointerleave', leave),
        ]
      : []),
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
