import type { Desk } from './desk.ts';
import { variants } from './variants.ts';
import { wordsWidth } from './words.ts';

/** Half the height of a Han character over its baseline, of the em. */
const MIDDLE = 0.37;
/** Between a row's name and its bands, px. */
const GAP = 6;

/** Names of the rows, the lane's title and note. */
export function putNotes({ story, layout, sheet }: Desk): void {
  const { rows, size, lane } = layout;
  const rowName = (name: string, ys: readonly number[]) => {
    const line = { x: layout.names, size: size.month, anchor: 'start', display: true } as const;
    const y = ((ys[0] ?? 0) + (ys[ys.length - 1] ?? 0)) / 2 + size.month * MIDDLE;
    const texts = variants(story, name);
    const [longest = ''] = texts;
    const room = layout.week[0] - GAP - layout.names;
    // The row's bands begin where the week does: a name that would reach them has two lines.
    if (ys.length > 1 && wordsWidth({ ...line, text: longest }) * layout.grow > room && longest.includes(' ')) {
      const space = longest.lastIndexOf(' ');
      const drop = size.month * 0.6;
      sheet.fitAll([[{ ...line, text: longest.slice(0, space), y: y - drop }], [{ ...line, text: longest.slice(space + 1), y: y + drop }]]);
    } else sheet.fit(texts.map((text) => ({ ...line, text, y })));
  };
  if (layout.rowNames) {
    rowName('row-day', rows.day);
    if (rows.storm.length > 0) rowName('row-storm', rows.storm);
    rowName('row-days', rows.days);
  }
  const { title, note } = lane;
  if (title === null) rowName('row-undated', rows.undated);
  else
    sheet.fit(
      variants(story, 'row-undated').map((text) => ({ text, x: layout.names, y: title, size: size.label, anchor: 'start', bold: true })),
    );
  if (note !== null)
    sheet.fit(variants(story, 'undated-note').map((text) => ({ text, x: layout.week[1], y: note, size: size.note, anchor: 'end' })));
}
