import type { Story } from '../../model/story.ts';

const NATURE = /公里|节|百帕|米\/秒|米|时/;

/** The ink of a reference: vermilion is what people do, blue-black what is given (wind, measures of the map, storms). */
export function inkOf(mark: string, story: Story): 'ink' | 'vermilion' {
  const id = mark.replace(/^event-/, '');
  if (id === 'hinge' || Object.values(story.storms).some((storm) => storm.fixes.some((fix) => fix.id === id))) return 'ink';
  const figure = story.figures[id];
  if (figure) return NATURE.test(figure.unit) ? 'ink' : 'vermilion';
  const kind = story.events.find((event) => event.id === id)?.kind;
  return kind === 'storm' || kind === 'warning' ? 'ink' : 'vermilion';
}
