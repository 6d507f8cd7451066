import { FRAMES, type SetName } from '../model/frames.ts';
import type { Dispose } from './dispose.ts';

/** Down to this scale a set's labels keep their px; below it they would come too near to one another, and shrink with the drawing. */
const SMALLEST = 0.84;

/** The set that fills most of a stage, px, with its labels clear of one another, and its scale there; the first of `sets` where none has. */
export function fitSet(sets: readonly SetName[], width: number, height: number): { readonly set: SetName; readonly scale: number } {
  const fits = sets.map((set) => {
    const frame = FRAMES[set];
    const scale = Math.min(width / frame.width, height / frame.height);
    return { set, scale, filled: scale * scale * frame.width * frame.height };
  });
  const [first, ...rest] = fits.filter(({ scale }) => scale >= SMALLEST);
  const [fallback] = fits;
  if (!fallback) throw new Error('a stage has at least one set');
  return first ? rest.reduce((best, other) => (other.filled > best.filled ? other : best), first) : fallback;
}

/** Keeps the stage's set and the scale of its labels with its size. */
export function startFit(embed: HTMLElement, stage: HTMLElement, sets: readonly SetName[]): Dispose {
  const place = () => {
    const { width, height } = stage.getBoundingClientRect();
    if (width < 1 || height < 1) return;
    const { set, scale } = fitSet(sets, width, height);
    embed.dataset['set'] = set;
    stage.style.setProperty('--k', String(Math.round(Math.min(1, Math.max(SMALLEST, scale)) * 1e4) / 1e4));
  };
  const observer = new ResizeObserver(place);
  observer.observe(stage);
  place();
  return () => observer.disconnect();
}
