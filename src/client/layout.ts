import type { SetName } from '../model/frames.ts';
import { all, type Dispose, listen } from './dispose.ts';
import type { Page } from './page.ts';

/** The page's measures, taken once a layout; px. Scrolling reads these and never the document. */
export interface Layout {
  readonly set: SetName;
  /** Size of the frame that takes the drawings. */
  readonly width: number;
  readonly height: number;
  /** Of the window: what a sheet may cover. */
  readonly viewWidth: number;
  readonly viewHeight: number;
  /** Below the top of the window: a step begins when its top has passed here. */
  readonly line: number;
  /** Of the steps, below the top of the document. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  /** Of the whole story; the stage sticks between them. */
  readonly storyTop: number;
  readonly storyBottom: number;
}

/** A step begins when its rule has passed this part of the pane below the stage. */
const PANE = 0.55;
/** Below this scale of the phone's drawings the small set is drawn instead. */
const SMALLEST = 0.84;

export interface Shape {
  /** At least as wide as high. */
  readonly landscape: boolean;
  /** Landscape: 1024 × 620 or more; portrait: 600 wide or more. */
  readonly roomy: boolean;
  /** Landscape and roomy, yet too narrow or too low for the wide drawings. */
  readonly tight: boolean;
  readonly frameWidth: number;
  readonly frameHeight: number;
}

/** Shape first, then width, then what the frame can hold (look.md, Layout). */
export function chooseSet({ landscape, roomy, tight, frameWidth, frameHeight }: Shape): SetName {
  if (landscape) return roomy ? (tight ? 'compact' : 'wide') : 'low';
  if (roomy) return 'tablet';
  return Math.min(frameWidth / 390, frameHeight / 408) >= SMALLEST ? 'phone' : 'small';
}

/** Measures the page. Asks media queries for the shape, so that script and stylesheet always agree. */
export function measure(page: Page): Layout {
  const { window, root, story, stage, frame, steps } = page;
  const matches = (query: string) => window.matchMedia(query).matches;
  const landscape = matches('(min-aspect-ratio: 1/1)');
  const roomy = matches(landscape ? '(min-width: 1024px) and (min-height: 620px)' : '(min-width: 600px)');
  const tight = matches('(max-width: 1179px), (max-height: 753px)');
  const frameBox = frame.getBoundingClientRect();
  const viewHeight = root.clientHeight;
  const stageHeight = stage.offsetHeight;
  const boxes = steps.map((step) => step.getBoundingClientRect());
  const storyBox = story.getBoundingClientRect();
  const y = window.scrollY;
  return {
    set: chooseSet({ landscape, roomy, tight, frameWidth: frameBox.width, frameHeight: frameBox.height }),
    width: frameBox.width,
    height: frameBox.height,
    viewWidth: root.clientWidth,
    viewHeight,
    line: landscape ? viewHeight / 2 : stageHeight + PANE * (viewHeight - stageHeight),
    tops: boxes.map((box) => box.top + y),
    heights: boxes.map((box) => box.height),
    storyTop: storyBox.top + y,
    storyBottom: storyBox.bottom + y,
  };
}

/** Calls back when the layout changes: window, rotation, text size, fonts. Pinch zoom changes none of these. */
export function watchLayout({ window, document, column, frame, stage }: Page, changed: () => void): Dispose {
  let asked = 0;
  const later = () => {
    asked ||= window.requestAnimationFrame(() => {
      asked = 0;
      changed();
    });
  };
  const observer = new ResizeObserver(later);
  for (const element of [column, frame, stage]) observer.observe(element);
  let live = true;
  document.fonts?.ready.then(() => live && later());
  return all([
    listen(window, 'resize', later),
    () => {
      live = false;
      observer.disconnect();
      window.cancelAnimationFrame(asked);
    },
  ]);
}
