import type { SetName } from '../model/frames.ts';
import type { Dispose } from './dispose.ts';

/** A set, and the size that it is drawn for, px. */
export interface Drawn {
  readonly set: SetName;
  readonly width: number;
  readonly height: number;
}

/** Down to this scale a set's labels keep their px; below it they would come too near to one another, and shrink with the drawing. */
const KEPT: Readonly<Partial<Record<SetName, number>>> = { small: 0.94, low: 0.88 };
const KEPT_ELSE = 0.9;
/** A set whose labels would shrink more than this is drawn only where all do. */
const SHRUNK = 0.9;
/** Drawn larger than this a set is no better for it. */
const LARGEST = 1.2;
/** The small set shows least: it fills this much more where it is taken. */
const LESS = 1.1;

/** Of `sets`, the one that fills most of a stage, px, its labels at a size to be read; where none has them, the one that has the largest. */
export function fitSet(sets: readonly Drawn[], width: number, height: number): SetName | undefined {
  const fits = sets.map((drawn) => {
    const scale = scaleOf(drawn, width, height);
    const labels = Math.min(1, scale / keptBy(drawn));
    const filled = Math.min(scale, LARGEST) ** 2 * drawn.width * drawn.height;
    return { set: drawn.set, rank: labels < SHRUNK ? labels - 1 : drawn.set === 'small' ? filled / LESS : filled };
  });
  return fits.sort((a, b) => b.rank - a.rank)[0]?.set;
}

/** The scale of the labels of a set in a stage, px: they keep their px when the drawing shrinks, and grow with it when it grows. */
export function labelScale(drawn: Drawn, width: number, height: number): number {
  return Math.min(1, Math.max(keptBy(drawn), scaleOf(drawn, width, height)));
}

/** How a drawing lies in a stage, px, as `xMidYMid meet` has it. */
export function scaleOf(drawn: Pick<Drawn, 'width' | 'height'>, width: number, height: number): number {
  return Math.min(width / drawn.width, height / drawn.height);
}

function keptBy({ set }: Drawn): number {
  return KEPT[set] ?? KEPT_ELSE;
}

/** Keeps set and labels with the stage's size. `free`: the set is the script's choice, not the stylesheet's. */
export function startFit(embed: HTMLElement, stage: HTMLElement, free: boolean): Dispose {
  const sets = [...stage.querySelectorAll<HTMLElement>('.set')].map((element) => {
    const { width = 1, height = 1 } = element.querySelector('svg')?.viewBox.baseVal ?? {};
    return { element, set: element.classList[1] as SetName, width, height };
  });
  const place = () => {
    const { width, height } = stage.getBoundingClientRect();
    if (width < 1 || height < 1) return;
    if (free) embed.dataset['set'] = fitSet(sets, width, height);
    const seen = sets.find(({ element }) => element.getClientRects().length > 0);
    if (seen) stage.style.setProperty('--k', labelScale(seen, width, height).toFixed(4));
  };
  const observer = new ResizeObserver(place);
  observer.observe(stage);
  place();
  return () => observer.disconnect();
}
