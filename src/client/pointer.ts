import type { By, Detail } from './detail.ts';
import { all, type Dispose, listen } from './dispose.ts';
import { nearest } from './marks.ts';
import type { Page } from './page.ts';

/** px within which a mark answers. */
const MOUSE = 24;
const TOUCH = 28;
/** ms in which a mouse may cross from a mark to its tooltip. */
const GRACE = 250;

/** Mouse and touch on the stage: pointing shows a tooltip, clicking pins it, tapping opens the detail. */
export function startPointer({ window, probe, detail: box }: Page, detail: Detail): Dispose {
  let timer = 0;
  let touch = false;
  const stay = () => window.clearTimeout(timer);
  const leave = () => {
    stay();
    timer = window.setTimeout(() => detail.open()?.by === 'mouse' && detail.close(), GRACE);
  };
  const at = ({ offsetX, offsetY }: MouseEvent, reach: number) => nearest(detail.marks(), offsetX, offsetY, reach);

  return all([
    stay,
    () => probe.classList.remove('over'),
    listen(probe, 'pointerdown', (event) => {
      touch = event.pointerType !== 'mouse';
    }),
    listen(probe, 'pointermove', (event) => {
      if (event.pointerType !== 'mouse') return;
      const mark = at(event, MOUSE);
      probe.classList.toggle('over', mark !== null);
      const open = detail.open();
      if (open && open.by !== 'mouse') return;
      if (!mark) return leave();
      stay();
      detail.show(mark, 'mouse');
    }),
    listen(probe, 'pointerleave', leave),
    listen(box, 'pointerenter', stay),
    listen(box, 'pointerleave', leave),
    listen(probe, 'click', (event) => {
      const by: By = touch ? 'touch' : 'click';
      const mark = at(event, touch ? TOUCH : MOUSE);
      if (mark) detail.show(mark, by);
      else detail.close();
    }),
  ]);
}
