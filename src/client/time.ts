import { FRAMES } from '../model/frames.ts';
import { distance } from '../model/sphere.ts';
import { standingAt, type TrackFix, unpackTrack } from '../model/track.ts';
import { readCamera } from './camera.ts';
import { all, type Dispose, listen } from './dispose.ts';
import type { Layout } from './layout.ts';
import type { Marker } from './marker.ts';
import type { Page } from './page.ts';
import type { Stage } from './stage.ts';
import { startDrag } from './time-drag.ts';
import { startOver } from './time-over.ts';
import { fill, type StormAt, timeWords } from './time-words.ts';

export interface Time {
  /** Takes a step's moment as where the next drag or key begins; for when the reader rests. */
  rest(step: string): void;
  /** True while it has the stage. */
  leads(): boolean;
  /** Gives the stage back, if it has it. */
  leave(): void;
  readonly dispose: Dispose;
}

/** px that the reader may scroll before the step's own moment returns. */
const SCROLLED = 20;

/**
 * The strip's week as a slider: the storms stand on the map where they were at its hour, between two fixes on the great circle.
 * `begins`: an hour is about to be followed.
 */
export function startTime(page: Page, layout: () => Layout, stage: Stage, marker: Marker, begins: () => void): Time {
  const { document, window, root, story, frame, probe, detail, steps } = page;
  const find = <T extends Element = HTMLElement>(selector: string) => document.querySelector(selector) as unknown as T;
  const slider = find('.strip-time');
  const readout = find('.time-readout');
  const stroke = find<SVGSVGElement>('.moment[data-for=time]');
  const days = [...document.querySelectorAll('.week .days text')];

  const data = slider.dataset;
  const list = (key: string) => (data[key] as string).split('|');
  const [tracks, names] = [list('tracks').map(unpackTrack), list('storms')];
  const cities = list('cities').map((text) => {
    const [lat, lon, ...name] = text.split(' ');
    return { lat: Number(lat), lon: Number(lon), name: name.join(' ') };
  });
  const hours = Number(data['hours']);
  const fixes = (tracks[0] as readonly TrackFix[]).map(({ hour }) => hour);
  const [first, last] = [fixes[0] as number, fixes[fixes.length - 1] as number];
  const words = timeWords(root.lang, data, cities);
  const over = startOver(find<SVGSVGElement>('.time-over'), cities);
  const written = slider.getAttribute('aria-valuenow') as string;

  /** Where it would begin; and where it is, null while the step has the stage. */
  let rest = Number(written);
  let hour: number | null = null;
  let still = true;
  let top = 0;
  let width = 0;
  let stop: Dispose = () => {};

  const within = (to: number) => Math.max(first, Math.min(last, Math.round(to)));
  /** Lekima is always there, and the first. */
  const stormsAt = (now: number): StormAt[] =>
    tracks.flatMap((track, index) => {
      const at = standingAt(track, now);
      return at ? [{ name: names[index] as string, at, km: cities.map((city) => distance(at, city)) }] : [];
    });
  const say = (now: number, storms = stormsAt(now)) => {
    const parts = storms.map((storm) => words.parts(storm, 'from'));
    slider.setAttribute('aria-valuenow', String(now));
    slider.setAttribute(
      'aria-valuetext',
      words.moment(now) + parts.map(([storm, first, second]) => fill(data['says'], { storm, first, second })).join(''),
    );
  };
  /** True for what may be pointed at or touched while an hour is followed. */
  const keeps = (target: EventTarget | null) => [slider, probe, detail].some((element) => element.contains(target as Node | null));

  function begin(): boolean {
    const seen = stage.lend('time') && stage.seen();
    const camera = seen && readCamera(seen.layer.dataset['camera']);
    if (!camera) return false;
    begins();
    marker.hours();
    const { set } = layout();
    const size = set === 'small' ? 0.9 : FRAMES[set].heavy ? 1.4 : 1;
    over.begin({ camera, fit: seen.fit, width: frame.clientWidth, height: frame.clientHeight, size });
    readout.hidden = false;
    width = slider.clientWidth;
    stop = all([
      listen(window, 'scroll', () => Math.abs(window.scrollY - top) > SCROLLED && leave(), { passive: true }),
      listen(document, 'click', ({ target }) => keeps(target) || leave()),
      listen(document, 'keydown', ({ key }) => key === 'Escape' && leave()),
      listen(slider, 'blur', ({ relatedTarget }) => keeps(relatedTarget) || leave()),
    ]);
    return true;
  }

  function go(to: number, stands: boolean) {
    const now = within(to);
    if ((now === hour && stands === still) || (hour === null && !begin())) return;
    [hour, still, top] = [now, stands, window.scrollY];
    const storms = stormsAt(now);
    const lekima = storms[0] as StormAt;
    over.draw(storms, words.away(lekima), stands);
    say(now, storms);
    const lines = [[words.moment(now)], ...storms.map((storm) => words.parts(storm, 'row'))];
    [...readout.children].forEach((part, index) => {
      part.textContent = (lines[index] ?? []).join('\n');
    });
    markStrip(now / hours, !lekima.at.fix, words.moment(now));
  }

  /** The ink stroke on the strip; the numbers of days under its words give way. */
  function markStrip(part: number, between: boolean, moment: string) {
    stroke.setAttribute('x', `${part * 100}%`);
    stroke.classList.toggle('between', between);
    (stroke.querySelector('text') as SVGTextElement).textContent = moment;
    const half = Number(stroke.dataset['width']) / 2;
    days.forEach((day, index) => {
      // The first stands at the week's start with its month.
      const away = Math.abs((index + 0.5) / days.length - part) * width - half;
      day.classList.toggle('under', away < (index === 0 ? 32 : 12));
    });
  }

  function leave() {
    if (hour === null) return;
    hour = null;
    stop();
    over.end();
    readout.hidden = true;
    for (const day of days) day.classList.remove('under');
    const step = story.dataset['step'] as string;
    marker.step(step);
    marker.mark(steps.findIndex(({ id }) => id === step));
    stage.back();
    say(rest);
  }

  const keyTo: Readonly<Record<string, (now: number) => number | undefined>> = {
    ArrowRight: (now) => now + 1,
    ArrowUp: (now) => now + 1,
    ArrowLeft: (now) => now - 1,
    ArrowDown: (now) => now - 1,
    PageUp: (now) => fixes.find((fix) => fix > now) ?? last,
    PageDown: (now) => [...fixes].reverse().find((fix) => fix < now) ?? first,
    Home: () => first,
    End: () => last,
  };

  return {
    rest(step) {
      rest = within(Number(document.querySelector<SVGElement>(`.moment[data-for~="${step}"]`)?.dataset['hour'] ?? written));
      if (hour === null) say(rest);
    },
    leads: () => hour !== null,
    leave,
    dispose: all([
      () => {
        slider.removeAttribute('aria-valuetext');
        slider.setAttribute('aria-valuenow', written);
      },
      leave,
      startDrag(slider, window, (part, stands) => {
        // Let go within an hour of a fix it stands on the fix, where the circles of wind are known.
        const near = fixes.find((fix) => stands && Math.abs(fix - Math.round(part * hours)) < 2);
        go(near ?? part * hours, stands);
      }),
      listen(slider, 'keydown', (event) => {
        const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : keyTo[event.key]?.(hour ?? rest);
        if (to === undefined) return;
        event.preventDefault();
        go(to, true);
      }),
    ]),
  };
}
