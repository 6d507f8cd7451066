import { FRAMES } from '../model/frames.ts';
import { savedPlace, startAddress } from './address.ts';
import { startContents } from './contents.ts';
import { startDetail } from './detail.ts';
import { all, type Dispose } from './dispose.ts';
import { startKeys } from './keys.ts';
import { startLangSwitch } from './lang-switch.ts';
import { measure, watchLayout } from './layout.ts';
import { placeOf, readState } from './link-state.ts';
import { startMarker } from './marker.ts';
import { findPage, type Page } from './page.ts';
import { type Place, placeAt, scrollOf } from './place.ts';
import { startPointer } from './pointer.ts';
import { startReader } from './reader.ts';
import { startRest } from './rest.ts';
import { startReturn } from './return.ts';
import { startSlot } from './slot.ts';
import { startStage } from './stage.ts';
import { startTime } from './time.ts';

/** Everything that the live page needs and old webviews may lack. */
const NEEDS = ['IntersectionObserver', 'ResizeObserver', 'AbortController', 'fetch', 'matchMedia'];

/**
 * Makes the prerendered article live: the stage follows the reader. Returns what undoes it all; where a browser lacks something,
 * or the page is not ours, the article stays as it is.
 */
export function mount(document: Document): Dispose {
  const page = findPage(document);
  const window = document.defaultView;
  if (!page || !window || !NEEDS.every((name) => name in window) || !('animate' in page.root)) return () => {};
  const { root, steps } = page;
  const ids = steps.map((step) => step.id);
  const target = document.getElementById(window.location.hash.slice(1));
  const link = readState(window.location.search);
  let place: Place | null = savedPlace(window) ?? placeOf(link, ids) ?? placeInArticle(page, target);

  // Until then fonts may still move what was arrived at.
  let settled = false;

  root.classList.add('live');
  const stopContents = startContents(page);
  let layout = measure(page);
  const placed = () => layout;
  const goTo = (target: Place) => window.scrollTo({ top: scrollOf(layout, target), behavior: 'instant' });

  const marker = startMarker(page);
  const stage = startStage(page, () => detail.redraw());
  const slot = startSlot(page);
  const detail = startDetail(page, placed, stage, {
    place: () => placeAt(layout, window.scrollY),
    goTo,
    changed: () => rest.touch(),
  });
  const time = startTime(page, placed, stage, marker, detail.close);
  let now = 0;
  const reader = startReader(page, placed, (step, before) => {
    const id = ids[step] ?? '';
    now = step;
    marker.step(id);
    time.leave();
    stage.show(id, Math.abs(step - before) > 1);
    detail.follow(id);
    rest.touch();
  });
  const address = startAddress(page, () => ({
    place,
    focus: detail.pinned()?.id ?? null,
    step: place ? (ids[place.step] ?? '') : window.scrollY + layout.line < layout.storyBottom ? '' : null,
  }));
  const mark = () => {
    if (!time.leads()) marker.mark(now);
    time.rest(ids[now] ?? '');
  };
  const note = () => {
    place = placeAt(layout, window.scrollY);
  };
  const leave = () => {
    note();
    address.leave();
  };
  const rest = startRest(page, stage.still, () => {
    settled = true;
    reader.update();
    note();
    mark();
    address.write();
  });

  const relayout = () => {
    const before = layout;
    layout = measure(page);
    if (JSON.stringify(layout) !== JSON.stringify(before)) {
      rest.touch();
      time.leave();
      if (place && (!settled || layout.set !== before.set || layout.viewWidth !== before.viewWidth)) goTo(place);
      fit();
      detail.redraw();
    }
    reader.relayout();
  };
  const fit = () => {
    stage.relayout(layout);
    slot.relayout(FRAMES[layout.set].beside || layout.set === 'low');
  };

  fit();
  if (place) goTo(place);
  else target?.scrollIntoView({ behavior: 'instant' });
  reader.update();
  mark();
  if (link.focus !== null) detail.show(link.focus, 'click');
  return all([
    startLangSwitch(page, () => ({ place: placeAt(layout, window.scrollY), focus: detail.pinned()?.id ?? null })),
    () => root.classList.remove('live'),
    stopContents,
    rest.dispose,
    marker.dispose,
    stage.dispose,
    slot.dispose,
    detail.dispose,
    time.dispose,
    reader.dispose,
    address.dispose,
    startPointer(page, detail),
    startKeys(page, detail),
    startReturn(page, leave, () => place, goTo),
    watchLayout(page, relayout),
    leave, // paper, too, is a way back to here
  ]);
}

/** Where a reader already was in the article when the script came late; null at the top, and where the address leads. */
function placeInArticle(page: Page, target: Element | null): Place | null {
  const { window, root } = page;
  const arrived = target && Math.abs(target.getBoundingClientRect().top) < root.clientHeight;
  return window.scrollY === 0 || arrived ? null : placeAt(measure(page), window.scrollY);
}
