import type { RegisterRow } from '../../geometry/closeups/register.ts';
import type { LonLat } from '../../geometry/map/conic.ts';
import type { Say } from '../../model/captions.ts';
import type { Named, Place, Story } from '../../model/story.ts';

/** Names of one group, in the data's order. */
export function namesOf({ names }: Story, group: Named['group']): readonly Named[] {
  return names.filter((name) => name.group === group);
}

/** The firms as rows of a list: those whose caption `<step>.<firm id>` says the same, one after another, share a row. */
export function firmRows(story: Story, say: Say, step: 'bridge' | 'bay', size: number): RegisterRow[] {
  const rows: { names: { id: string; text: string }[]; note: string }[] = [];
  for (const { id, name } of namesOf(story, 'firm')) {
    const note = say(`${step}.${id}`);
    const last = rows[rows.length - 1];
    if (last?.note === note) last.names.push({ id, text: name });
    else rows.push({ names: [{ id, text: name }], note });
  }
  return rows.map((row) => ({ ...row, size, ruled: true }));
}

/** A place of the story; drawings cannot do without theirs. */
export function placeOf({ places }: Story, id: string): Place {
  const place = places[id];
  if (place === undefined) throw new Error(`no place "${id}" in data/places.csv`);
  return place;
}

/** Longitude and latitude of a place of the story. */
export function lonLatOf(story: Story, id: string): LonLat {
  const { lon, lat } = placeOf(story, id);
  return [lon, lat];
}

/** 位置约±600米: the words are captions, the number is the place's own. */
export function withinWords({ within }: Place, say: Say, step: 'bridge' | 'bay'): string {
  return within < 1
    ? `${say(`${step}.within`)}${within * 1000}${say(`${step}.metres`)}`
    : `${say(`${step}.within`)}${within}${say(`${step}.km`)}`;
}
