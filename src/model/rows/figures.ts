import type { Say } from '../captions.ts';
import type { MarkRow } from '../marks.ts';
import type { Graphic } from '../steps.ts';
import type { Figure, Story } from '../story.ts';
import { row } from './row.ts';
import { sayWhen } from './words.ts';

/** People, firms, arenas and landfalls stand on maps though no coordinate is in their figure. */
const ON_MAP = /^(advance-|trainees|earlier-|presenters|contest-|storms|wenling-|huangdao-)/;

/** Rows of figures that are marks themselves: a distance line, a field of cells, a bar. */
export function figureRows(story: Story, say: Say): MarkRow[] {
  return Object.values(story.figures).map((figure) =>
    row(
      story,
      say,
      { id: figure.id, graphic: graphicOf(figure), kind: say('rows.kind-figure'), name: figure.label, when: figure.when },
      [
        [say('rows.value'), figure.precision === 'unstated' ? say('rows.unstated') : figure.said.whole],
        [say('rows.when'), figure.when === '' ? '' : sayWhen(figure.when, '', say)],
        [say('rows.where'), figure.where],
      ],
      figure,
    ),
  );
}

function graphicOf({ id, sources }: Figure): Graphic {
  return ON_MAP.test(id) || sources.includes('jma') || sources.includes('geonames') ? 'map' : 'signings';
}
