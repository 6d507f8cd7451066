import type { Desk } from './desk.ts';
import { variants } from './variants.ts';

/** Half the height of a Han character over its baseline, of the em. */
const MIDDLE = 0.37;

/** Names of the rows, the lane's title and note. */
export function putNotes({ story, layout, sheet }: Desk): void {
  const { rows, size, lane } = layout;
  const rowName = (name: string, ys: readonly number[]) => {
    const y = ((ys[0] ?? 0) + (ys[ys.length - 1] ?? 0)) / 2 + size.month * MIDDLE;
    sheet.fit(variants(story, name).map((text) => ({ text, x: layout.names, y, size: size.month, anchor: 'start', display: true })));
  };
  if (layout.rowNames) {
    rowName('row-day', rows.day);
    if (rows.storm.length > 0) rowName('row-storm', rows.storm);
    rowName('row-days', rows.days);
  }
  const { title, note } = lane;
  if (title === null) rowName('row-undated', [rows.undated]);
  else
    sheet.fit(
      variants(story, 'row-undated').map((text) => ({ text, x: layout.names, y: title, size: size.label, anchor: 'start', bold: true })),
    );
  if (note !== null)
    sheet.fit(variants(story, 'undated-note').map((text) => ({ text, x: layout.week[1], y: note, size: size.note, anchor: 'end' })));
}
