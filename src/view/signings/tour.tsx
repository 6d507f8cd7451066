import { cellTower, squares } from '../../geometry/charts/cell-tower.ts';
import { wrapWords } from '../../geometry/wrap.ts';
import type { MarkAt } from '../../model/drawing.ts';
import type { Lang } from '../../model/story.ts';
import { type Draw, drawing, type LegendItem } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { boxMark, rectMark } from './box-mark.ts';
import { CellTower } from './cell-tower.tsx';
import { Counted } from './counted.tsx';
import { Discs } from './discs.tsx';
import { figureOf } from './figure-of.ts';
import { Heading } from './heading.tsx';
import { Lines } from './lines.tsx';
import { tourLayout } from './tour-layout.ts';
import { milestoneMarks, YearAxis } from './year-axis.tsx';

/** One hundred million yuan: what 亿元 counts in. */
const YI = 1e8;
/** What the height of the open amount is read in: 亿元, million yuan. */
const READ_IN: Readonly<Record<Lang, number>> = { zh: YI, en: 1e6 };
/** Discs in a row, and cells in a row of the open amount. */
const DISCS = 10;
const CELLS = 5;

/** The study tour: thirty discs; then one firm's output in cells of what it was before 2014: one, and fifty that have no end. */
export const tour: Draw = ({ story, say }, set) => {
  const at = tourLayout(set, say.lang);
  const { discs, text, left, until } = at;
  const { x, ground, pitch, beyond } = at.tower;
  const firms = figureOf(story, 'tour');
  const before = figureOf(story, 'yeelight-before');
  const floor = figureOf(story, 'yeelight-floor');
  const [first, last] = [lastYear(before.when), lastYear(story.figures['yeelight-after']!.when)];
  const xOf = (year: number) => until + ((x - until) * (year - first)) / (last - first);
  const years = Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, x: xOf(first + i) }));
  const milestones = story.names
    .filter(({ group }) => group === 'milestone')
    .map(({ id, name, when }) => ({ id, name, x: xOf(Number(when)) }));
  const centres = Array.from({ length: firms.value }, (_, i) => ({
    x: discs.x + (i % DISCS) * discs.pitch,
    y: discs.y + Math.floor(i / DISCS) * discs.row,
  }));

  const cell = round(pitch * 0.84);
  const foot = ground - 3;
  const tower = cellTower({ unit: before.plain, sure: YI, least: floor.plain, columns: CELLS, x: x + 3, ground: foot, pitch });
  const right = x + 3 + CELLS * pitch;
  const rows = tower.sure.length + tower.least.length;
  const heightOf = (cells: number) => foot - Math.ceil(cells / CELLS) * pitch + (pitch - cell);
  const top = heightOf(rows);
  const one = { x: left, y: foot };
  const dimension = x - Math.round(cell * 0.6) - 2;
  const depth = Math.round(cell * 0.36);
  const band = { x: until + 4, width: dimension - until - 12 };
  const edge = dimension - Math.round(cell * 0.5) - 2;

  const pitchOf = (size: number) => Math.max(size * 1.2, 15);
  const cut = (words: string, width = Number.POSITIVE_INFINITY) => wrapWords(words, text, width);
  const short = set === 'small' || (set === 'phone' && say.lang === 'en');
  const afterSize = at.afterValue ?? at.value;
  const after = wrapWords(say('tour.after'), afterSize, at.after.width ?? Number.POSITIVE_INFINITY, 'display');
  const afterAt = at.after.right === undefined ? { x: x + 3 } : ({ x: at.after.right, anchor: 'end' } as const);

  const body = (
    <>
      <Heading set={set} title={say('tour.title')} sub={say('tour.sub')} />
      <Discs centres={centres} r={discs.r} precision={firms.precision} />
      <Counted
        x={discs.x - discs.r}
        y={at.count}
        number={say('tour.count')}
        size={at.value}
        text={text}
        beside={!at.stacked?.count}
        lines={[say(short ? 'tour.count-short' : 'tour.count-note')]}
      />

      <YearAxis at={at} right={right} years={years} milestones={milestones} />
      <path fill="url(#hatch-v)" d={`M${band.x} ${foot - depth}h${band.width}v${depth}h${-band.width}z`} />
      <Label x={band.x + band.width} y={foot - depth - at.gap * 0.45} size={at.gap} anchor="end" vermilion>
        {say('tour.gap')}
      </Label>

      <Lines
        x={left}
        y={at.heading}
        size={text}
        pitch={pitchOf(text)}
        bold
        lines={cut(say('tour.axis') + (set === 'small' ? '' : say('tour.axis-unit')), at.column?.heading)}
      />
      <Counted
        x={left}
        y={at.before}
        number={say('tour.before')}
        size={at.value}
        text={text}
        beside={!at.stacked?.before}
        lines={[{ zh: first + say('tour.before-when'), en: `${say('tour.before-when')} ${first}` }[say.lang]]}
      />
      <path class="fv" d={squares([one], cell)} />

      <Lines {...afterAt} y={at.after.y} size={afterSize} pitch={pitchOf(afterSize)} display vermilion lines={after} />
      <Label {...afterAt} y={at.after.note} size={text}>
        {say('tour.after-note')}
      </Label>
      <CellTower tower={tower} cell={cell} rows={beyond} />
      {[YI, floor.plain].map((yuan) => (
        <Lines
          x={right + 3}
          y={heightOf(yuan / before.plain) + text * 0.72}
          size={text}
          pitch={pitchOf(text)}
          lines={wrapWords(`${yuan / READ_IN[say.lang]}${say('tour.yi')}`, text, 0)}
        />
      ))}

      <path
        class="f0 si draw"
        pathLength={1}
        stroke-width={round(Math.max(1.8, cell * 0.07))}
        d={`M${dimension - 6} ${foot}h12m-6 0V${top}m-6 0h12`}
      />
      <Counted
        x={edge - at.growth.size * 0.5 - 4}
        y={at.growth.y}
        number={say('tour.growth')}
        basis="derived"
        ink
        size={at.growth.size}
        text={text}
        anchor="end"
        lines={[]}
      />
      <Lines
        x={edge}
        y={at.growth.y + text * 1.7}
        size={text}
        pitch={pitchOf(text)}
        anchor="end"
        lines={cut(say('tour.premise'), at.column?.growth)}
      />
    </>
  );

  const marks: MarkAt[] = [
    boxMark('tour', centres, discs.r + 4),
    { id: 'yeelight-before', x: one.x + cell / 2, y: one.y - cell / 2, w: cell / 2, h: cell / 2, shape: 'square' },
    rectMark('yeelight-after', { x0: x + 3, x1: right, y0: top, y1: foot }),
    { id: 'yeelight-growth', x: dimension, y: (top + foot) / 2, w: 7, h: (foot - top) / 2, shape: 'box' },
    ...milestoneMarks(milestones, at),
  ];
  const legend: LegendItem[] = [
    {
      key: (
        <>
          <circle class="fv" cx="11" cy="8" r="6" />
          <circle class="f0 sv" cx="29" cy="8" r="5.4" stroke-width="1.2" stroke-dasharray="2.4 2.4" />
        </>
      ),
      text: say('tour.key-disc'),
    },
    { key: <path class="f0 sv" stroke-width="1.4" d="M14 2.5h11v11h-11z" />, text: say('tour.key-box') },
    {
      key: <path class="f0 sv" stroke-width="1.4" stroke-linecap="round" stroke-dasharray="1.2 2.6" d="M14 2.5h11v11h-11z" />,
      text: say('tour.key-open'),
    },
  ];
  return drawing('tour', set, body, marks, { legend });
};

/** Year in which an EDTF year or interval ends: `../2014` is 2014. */
function lastYear(edtf: string): number {
  return Number(edtf.slice(-4));
}
