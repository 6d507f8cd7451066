import { FRAMES, type SetName } from '../model/frames.ts';
import type { Dispose } from './dispose.ts';

/** Down to this scale a set's labels keep their px; below it they would come too near to one another, and shrink with the drawing. */
const KEPT: Readonly<Record<SetName, number>> = { small: 0.94, phone: 0.9, tablet: 0.9, low: 0.88, compact: 0.9, wide: 0.9 };
/** A set whose labels would shrink more than this is drawn only where all do. */
const SHRUNK = 0.9;

export interface FitSet {
  readonly set: SetName;
  /** The scale to which labels keep their px. */
  readonly kept: number;
}

/** Of `sets`, the one that fills most of a stage, px, its labels at a size to be read; where none has them, the one that has the largest. */
export function fitSet(sets: readonly SetName[], width: number, height: number): FitSet {
  const fits = sets.map((set) => {
    const frame = FRAMES[set];
    const scale = Math.min(width / frame.width, height / frame.height);
    const labels = Math.min(1, scale / KEPT[set]);
    return { set, kept: Math.min(1, Math.max(KEPT[set], scale)), rank: labels < SHRUNK ? labels - 1 : scale * scale * frame.width * frame.height };
  });
  return fits.reduce((best, other) => (other.rank > best.rank ? other : best));
}

/** Keeps the stage's set and the scale of its labels with its size. */
export function startFit(embed: HTMLElement, stage: HTMLElement, sets: readonly SetName[]): Dispose {
  const place = () => {
    const { width, height } = stage.getBoundingClientRect();
    if (width < 1 || height < 1) return;
    const { set, kept } = fitSet(sets, width, height);
    embed.dataset['set'] = set;
    stage.style.setProperty('--k', String(Math.round(kept * 1e4) / 1e4));
  };
  const observer = new ResizeObserver(place);
  observer.observe(stage);
  place();
  return () => observer.disconnect();
}
