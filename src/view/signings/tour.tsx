import { outputScale } from '../../geometry/charts/output-scale.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES } from '../../model/frames.ts';
import { type Draw, drawing, type LegendItem } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { boxMark } from './box-mark.ts';
import { Counted } from './counted.tsx';
import { Discs } from './discs.tsx';
import { figureOf } from './figure-of.ts';
import { Heading } from './heading.tsx';
import { Lines } from './lines.tsx';
import { Milestones, milestoneMarks } from './milestones.tsx';
import { OpenBar, OpenColumn, OutputAxes } from './output-plot.tsx';
import { TOUR_LAYOUT, TOUR_YEARS } from './tour-layout.ts';

/** One hundred million yuan: what 亿元 counts in. */
const YI = 1e8;

/** The study tour: thirty discs; then one firm's output on a log axis, its two known ends and nothing drawn between. */
export const tour: Draw = ({ story, say }, set) => {
  const at = TOUR_LAYOUT[set];
  const { plot, discs, text } = at;
  const firms = figureOf(story, 'tour');
  const before = figureOf(story, 'yeelight-before');
  const floor = figureOf(story, 'yeelight-floor');
  const scale = outputScale(plot, TOUR_YEARS);
  const until = lastYear(before.when);
  const now = lastYear(story.figures['yeelight-after']!.when);
  const years = Array.from({ length: now - until + 1 }, (_, i) => until + i);
  const dated = story.names
    .filter(({ group }) => group === 'milestone')
    .map(({ id, name, when }) => ({ id, name, x: scale.x(Number(when)) }));

  const columns = Math.ceil(firms.value / 2);
  const centres = Array.from({ length: firms.value }, (_, i) => ({
    x: discs.x + (i % columns) * discs.pitch,
    y: discs.y + Math.floor(i / columns) * discs.row,
  }));
  const [x0, x1] = [scale.x(until), scale.x(now)];
  const from = plot.left + (text > 12 ? 26 : 13);
  const [yBefore, yFloor, yYi] = [scale.y(before.plain), scale.y(floor.plain), scale.y(YI)];
  const columnLeft = x1 - at.column / 2;
  const dimension = Math.round(columnLeft - at.column * 0.45);
  const growthY = yFloor + (yBefore - yFloor) * 0.42;
  const since = until + say('tour.before-when');
  const depth = Math.round(at.bar * 0.8);
  const band = { y: plot.bottom - depth - 3, x: Math.round(x0 + 4), width: Math.round(columnLeft - x0 - 8) };
  const wideEnough = FRAMES[set].heavy;

  const body = (
    <>
      <Heading set={set} title={say('tour.title')} sub={say('tour.sub')} />
      <Discs centres={centres} r={discs.r} precision={firms.precision} />
      <Counted
        x={at.count.x}
        y={at.count.y}
        number={say('tour.count')}
        size={at.count.size}
        text={at.count.note}
        lines={[say(set === 'phone' || set === 'small' ? 'tour.count-short' : 'tour.count-note')]}
      />

      {at.axisY !== null ? (
        <Label x={discs.x - discs.r} y={at.axisY} size={text} bold>{`${say('tour.axis')}${say('tour.axis-log')}`}</Label>
      ) : (
        <Lines
          x={from}
          y={plot.top + 13}
          pitch={18}
          size={text}
          bold
          halo
          lines={set === 'small' ? [say('tour.axis'), say('tour.axis-log')] : [say('tour.axis') + say('tour.axis-log')]}
        />
      )}
      <OutputAxes scale={scale} at={at} years={years} say={say} />
      <path fill="url(#hatch-v)" d={`M${band.x} ${band.y}h${band.width}v${depth}h${-band.width}z`} />
      <Label x={band.x + band.width / 2} y={band.y - (at.low ? 3 : 5)} size={at.gap} anchor="middle" vermilion halo>
        {say('tour.gap')}
      </Label>

      <path
        class="f0 si"
        stroke-width="1"
        stroke-linecap="round"
        stroke-dasharray="0 4"
        d={`M${round(x0 + 6)} ${round(yBefore)}H${dimension - 4}`}
      />
      <OpenBar from={from} end={x0} y={yBefore} thickness={at.bar} />
      <Counted
        x={from}
        y={yBefore - at.bar / 2 - 5}
        number={say('tour.before')}
        size={at.value}
        text={text}
        halo
        beside={at.low}
        lines={at.low ? [since] : []}
      />
      {!at.low && (
        <Label x={from} y={yBefore + at.bar / 2 + text + 3} size={text} halo>
          {since}
        </Label>
      )}

      <OpenColumn x={x1} bottom={yYi} least={yFloor} top={plot.top} width={at.column} />
      <Counted
        x={dimension}
        y={plot.top + at.value * 0.95}
        number={say('tour.after')}
        size={at.value}
        text={text}
        halo
        anchor="end"
        lines={[say('tour.after-note')]}
      />

      <path class="f0 si" stroke-width="1.8" d={`M${dimension - 6} ${round(yFloor)}h12m-6 0V${round(yBefore)}m-6 0h12`} />
      <Counted
        x={dimension - 26}
        y={growthY}
        number={say('tour.growth')}
        basis="derived"
        ink
        size={wideEnough ? 24 : 16}
        text={text}
        halo
        anchor="end"
        lines={[]}
      />
      {set !== 'small' && (
        <Label x={dimension - 12} y={growthY + text * 1.6} size={text} halo anchor="end">
          {say('tour.premise')}
        </Label>
      )}

      <Milestones of={dated} at={at} />
    </>
  );

  const marks: MarkAt[] = [
    boxMark('tour', centres, discs.r + 4),
    { id: 'yeelight-before', x: (from + x0) / 2, y: yBefore, w: (x0 - from) / 2, h: at.bar / 2, shape: 'box' },
    { id: 'yeelight-after', x: x1, y: (plot.top + yYi) / 2, w: at.column / 2, h: (yYi - plot.top) / 2, shape: 'box' },
    { id: 'yeelight-growth', x: dimension, y: (yFloor + yBefore) / 2, w: 7, h: (yBefore - yFloor) / 2, shape: 'box' },
    ...milestoneMarks(dated, at),
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
    { key: <path class="fv" d="M4 3h13v10h-13zm16 0h4v10h-4zm7.5 0h2.5v10h-2.5zm7 0h1v10h-1z" />, text: say('tour.key-open') },
    { key: <path class="f0 sv" stroke-width="1.3" stroke-dasharray="4 2.5" d="M8 2.5h24v11h-24z" />, text: say('tour.key-box') },
  ];
  return drawing('tour', set, body, marks, { legend });
};

/** Year in which an EDTF year or interval ends: `../2014` is 2014. */
function lastYear(edtf: string): number {
  return Number(edtf.slice(-4));
}
