import { FRAMES, type SetName } from '../model/frames.ts';
import type { Dispose } from './dispose.ts';

/** Down to this scale a set's labels keep their px; below it they would come too near to one another, and shrink with the drawing. */
const KEPT: Readonly<Record<SetName, number>> = { small: 0.94, phone: 0.9, tablet: 0.9, low: 0.88, compact: 0.9, wide: 0.9 };
/** A set whose labels would shrink more than this is drawn only where all do. */
const SHRUNK = 0.9;

/** Drawn larger than this a set is no better for it. */
const LARGEST = 1.2;
/** The small set shows least: it fills this much more where it is taken. */
const LESS = 1.1;

/** Of `sets`, the one that fills most of a stage, px, its labels at a size to be read; where none has them, the one that has the largest. */
export function fitSet(sets: readonly SetName[], width: number, height: number): SetName {
  const fits = sets.map((set) => {
    const scale = scaleOf(set, width, height);
    const labels = Math.min(1, scale / KEPT[set]);
    const filled = Math.min(scale, LARGEST) ** 2 * FRAMES[set].width * FRAMES[set].height;
    return { set, rank: labels < SHRUNK ? labels - 1 : set === 'small' ? filled / LESS : filled };
  });
  return fits.reduce((best, other) => (other.rank > best.rank ? other : best)).set;
}

/** The scale of the labels of a set in a stage, px: they keep their px when the drawing shrinks, and grow with it when it grows. */
export function labelScale(set: SetName, width: number, height: number): number {
  return Math.min(1, Math.max(KEPT[set], scaleOf(set, width, height)));
}

function scaleOf(set: SetName, width: number, height: number): number {
  return Math.min(width / FRAMES[set].width, height / FRAMES[set].height);
}

/** Keeps set and labels with the stage's size. `free`: the set is the script's choice, not the stylesheet's. */
export function startFit(embed: HTMLElement, stage: HTMLElement, free: boolean): Dispose {
  const sets = [...stage.querySelectorAll<HTMLElement>('.set')].map((element) => ({ element, set: element.classList[1] as SetName }));
  const place = () => {
    const { width, height } = stage.getBoundingClientRect();
    if (width < 1 || height < 1) return;
    if (free)
      embed.dataset['set'] = fitSet(
        sets.map(({ set }) => set),
        width,
        height,
      );
    const seen = sets.find(({ element }) => element.getClientRects().length > 0);
    if (seen) stage.style.setProperty('--k', labelScale(seen.set, width, height).toFixed(4));
  };
  const observer = new ResizeObserver(place);
  observer.observe(stage);
  place();
  return () => observer.disconnect();
}
