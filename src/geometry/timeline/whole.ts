import type { SetName } from '../../model/frames.ts';
import type { Story } from '../../model/story.ts';
import { days, months, SUMMER, WEEK } from './axis.ts';
import { setUp } from './desk.ts';
import { fanStroke, momentStroke } from './fan.ts';
import { putNotes } from './notes.ts';
import { putBands, putDays, putSigning, putUndated } from './rows.ts';
import type { WholeScene } from './scene.ts';
import { putStorms } from './storms.ts';
import { putBefore, putSummer } from './summer.ts';
import { putTicks } from './ticks.ts';

/** Lays `whole` out for one set: the summer's axis, the fan, both ridges on one scale, and what happened in its lanes. */
export function wholeScene(story: Story, set: SetName): WholeScene {
  const desk = setUp(story, set);
  // The order is the order of who gives way: later words find what room is left.
  putTicks(desk);
  putSigning(desk);
  putStorms(desk);
  putDays(desk);
  putBands(desk);
  putUndated(desk);
  putBefore(desk);
  putSummer(desk);
  putNotes(desk);
  const { layout, summer, week, signing, bar, ridges, bands, glyphs, sheet, marks } = desk;
  const height = { axis: layout.summer.y, top: layout.fan[0], bottom: layout.fan[1], stiff: layout.stiff };
  const strokes = days(WEEK.start, WEEK.end).map((day) => fanStroke(summer.x(day), week.x(day), height));
  const foot = (layout.rows.day[0] ?? 0) - layout.mark.seal - 2;
  return {
    layout,
    ridges,
    bands,
    glyphs,
    marks,
    words: sheet.words,
    fan: { edges: `${strokes[0]}${strokes[strokes.length - 1]}`, days: strokes.slice(1, -1).join('') },
    moment: {
      stroke: momentStroke(
        [summer.x(signing.span.start), summer.x(signing.span.end)],
        bar,
        { ...height, above: layout.summer.y - 9, foot },
        layout.hair,
      ),
      x: bar,
      top: layout.fan[1],
      foot,
    },
    ticks: {
      days: days(WEEK.start, WEEK.end).map(week.x),
      months: months(summer.last).map(summer.x),
      summerEnd: summer.x(Math.max(SUMMER.end, summer.last)),
    },
  };
}
