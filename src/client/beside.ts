import type { MarkAt } from '../model/drawing.ts';
import { FRAMES } from '../model/frames.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';
import type { Stage } from './stage.ts';
import { type Box, placeTip } from './tip.ts';

/** px between a tooltip and the edge of its room. */
const EDGE = 8;

/** The box of marks with their rings, px of the frame; of many that are lit together all of them, so that none is hidden. */
export function boxOfMarks(marks: readonly MarkAt[], off: number): Box {
  return {
    left: Math.min(...marks.map(({ x, w }) => x - w)) - off,
    right: Math.max(...marks.map(({ x, w }) => x + w)) + off,
    top: Math.min(...marks.map(({ y, h }) => y - h)) - off,
    bottom: Math.max(...marks.map(({ y, h }) => y + h)) + off,
  };
}

/** A phrase's box, px of the frame. */
export function boxOfPhrase(frame: HTMLElement, phrase: HTMLElement): Box {
  const at = frame.getBoundingClientRect();
  const { left, right, top, bottom } = phrase.getBoundingClientRect();
  return { left: left - at.left, right: right - at.left, top: top - at.top, bottom: bottom - at.top };
}

/** Puts the detail as a tooltip beside a box of the frame; the leader's path data. `overText`: it may cover the text's column. */
export function putBeside({ frame, detail }: Page, layout: Layout, stage: Stage, box: Box, overText: boolean): string {
  const { set, width, height, viewWidth } = layout;
  const at = frame.getBoundingClientRect();
  const seen = stage.seen();
  const { left: column, beside } = FRAMES[set];
  // On wide screens the text keeps its column; beside a low frame there is only the column to go to.
  const left = beside && seen && !overText ? column * seen.fit.scale + seen.fit.x : beside || set === 'low' ? -at.left : 0;
  const room = { left: left + EDGE, top: EDGE, right: Math.min(width, viewWidth - at.left) - EDGE, bottom: height - EDGE };
  const tip = placeTip(box, detail.offsetWidth, detail.offsetHeight, room);
  detail.style.left = `${tip.left + at.left}px`;
  detail.style.top = `${tip.top + at.top}px`;
  return tip.leader;
}

/** A sheet hides no phrase: the page goes on a little, within the step. `sheetTop`: px of the window. */
export function keepInSight({ window }: Page, { tops, line, storyBottom }: Layout, phrase: HTMLElement, sheetTop: number): void {
  const hidden = phrase.getBoundingClientRect().bottom + EDGE - sheetTop;
  const next = tops.find((top) => top > window.scrollY + line) ?? storyBottom;
  const room = next - window.scrollY - line - 1;
  if (hidden > 0) window.scrollBy({ top: Math.min(hidden, room), behavior: 'instant' });
}
