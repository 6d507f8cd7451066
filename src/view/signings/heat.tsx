import { diamonds } from '../../geometry/charts/diamond.ts';
import { fan, heatField } from '../../geometry/charts/heat-field.ts';
import { wrapName } from '../../geometry/charts/wrap.ts';
import { dissolveDash } from '../../geometry/signings/dissolve.ts';
import { textWidth } from '../../geometry/text.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { type Draw, drawing, type LegendItem } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { boxMark } from './box-mark.ts';
import { figureOf } from './figure-of.ts';
import { HEAT_LAYOUT } from './heat-layout.ts';
import { Heading } from './heading.tsx';
import { Lines } from './lines.tsx';
import { SignAfter } from './sign.tsx';

/** The Shenzhen heat: ten of nearly sixty diamonds have gone north, two of them named; the rest stay, their end dissolving. */
export const heat: Draw = ({ story, say }, set) => {
  const at = HEAT_LAYOUT[set];
  const entries = figureOf(story, 'leg-entries');
  const winners = figureOf(story, 'leg-winners').value;
  const field = heatField({ ...at, winners, entries: entries.value, precision: entries.precision });
  const { r, line, words, to } = at;
  const names = story.names.filter(({ group }) => group === 'winner');
  const named = field.winners.slice(winners - names.length);
  const unnamed = field.winners.slice(0, winners - names.length);
  const whole = field.rest.filter(({ stage }) => stage.kind === 'solid');
  const soft = field.rest.filter(({ stage }) => stage.kind === 'dissolve');
  const vacated = at.restY - at.rowPitch;
  const nameLines = names.map(({ name }) => wrapName(name, at.names.size, at.names.width));
  const bullet = Math.round(at.names.size / 3);
  let nameY = at.names.y;

  const body = (
    <>
      <Heading set={set} title={say('heat.title')} sub={say('heat.sub')} />
      <path class="f0 sv" stroke-width={round(line * 1.1)} stroke-linecap="round" stroke-dasharray={`0 ${line * 3}`} d={fan(field.winners, r + 6, to)} />
      <path class="f0 sv" stroke-width={line * 1.6} d={`M${to.x - to.half} ${to.y - to.half}h${2 * to.half}v${2 * to.half}h${-2 * to.half}z`} />
      <path class="sv" fill="url(#hatch-v)" stroke-width={line} d={diamonds(unnamed, r)} />
      <path class="fv sv" stroke-width={line} d={diamonds(named, r)} />
      {/* Each of the ten has left its place in the field: a dot where it stood, a stroke to where it stands now. */}
      <path class="f0 sv" stroke-width={line * 1.3} d={field.winners.map(({ x, y }) => `M${round(x)} ${y + r + 6}V${vacated}`).join('')} />
      <path class="f0 sv" stroke-width={line * 4.5} stroke-linecap="round" d={field.winners.map(({ x }) => `M${round(x)} ${vacated}h0`).join('')} />
      <path class="f0 sv" stroke-width={line} d={diamonds(whole, r)} />
      {soft.map(({ x, y, stage }) => stage.kind === 'dissolve' && (
        <path class="f0 sv" stroke-width={line} stroke-dasharray={dissolveDash(stage.step, stage.of, r * 0.8)} d={diamonds([{ x, y }], r)} />
      ))}

      <Label x={words.x} y={to.y + to.size * 0.36} size={to.size} display>{say('heat.to')}</Label>
      <Lines x={words.x} y={to.y + to.size * 0.36 + words.pitch} pitch={words.pitch} size={to.note} lines={set === 'small' ? [say('heat.final')] : [say('heat.final'), say(set === 'wide' ? 'heat.unchecked' : 'heat.planned')]} />

      <Label x={words.x} y={at.winnersText} size={words.number} display vermilion>{say('heat.winners')}</Label>
      <Label x={words.x} y={at.winnersText + words.pitch} size={words.size}>{say('heat.winners-note')}</Label>
      {nameLines.map((lines) => {
        const y = nameY;
        nameY += lines.length * at.names.pitch;
        return (
          <>
            <path class="fv" d={diamonds([{ x: at.names.x + bullet, y: y - at.names.size * 0.36 }], bullet)} />
            <Lines x={at.names.x + 2 * bullet + 6} y={y} size={at.names.size} display={at.names.display} pitch={at.names.pitch} lines={lines} />
          </>
        );
      })}
      {set === 'wide' && <Label x={at.names.x} y={nameY} size={words.size}>{say('heat.unnamed')}</Label>}

      <Label x={words.x} y={at.restText} size={words.number} display vermilion>{say('heat.rest')}</Label>
      <SignAfter basis="derived" x={words.x} y={at.restText} dx={textWidth(say('heat.rest'), words.number) + 5} dy={-words.number * 0.38 - 5} />
      <Lines x={words.x} y={at.restText + words.pitch} size={words.size} pitch={words.pitch} lines={[say('heat.rest-note'), say('heat.rest-plan')]} />

      <Label x={at.leg.x} y={at.leg.y} size={at.leg.size} display>{say('heat.leg')}</Label>
      {at.soft && <Label x={at.soft.x} y={at.soft.y} size={words.size}>{say('heat.soft')}</Label>}
      {at.fields && <Label x={at.fields.x} y={at.fields.y} size={words.size}>{say('heat.fields') + story.names.filter(({ group }) => group === 'field').map(({ name }) => name).join('、') + say('heat.fields-end')}</Label>}
    </>
  );

  const marks: MarkAt[] = [
    boxMark('leg-entries', [...field.winners, ...field.rest], r + 8),
    boxMark('leg-winners', field.winners, r + 4),
    ...named.map(({ x, y }, i): MarkAt => ({ id: names[i]!.id, x, y, w: r, h: r, shape: 'diamond' })),
    boxMark('rest-followed', field.rest, r + 4),
    { id: 'event-final', x: to.x, y: to.y, w: to.half, h: to.half, shape: 'square' },
  ];
  const key = { x: 20, y: 8 };
  const legend: LegendItem[] = [
    { key: <path class="fv" d={diamonds([key], 7)} />, text: say('heat.key-solid') },
    { key: <path class="sv" fill="url(#hatch-v)" stroke-width="1.3" d={diamonds([key], 7)} />, text: say('heat.key-hatched') },
    { key: <path class="f0 sv" stroke-width="1.3" d={diamonds([key], 7)} />, text: say('heat.key-hollow') },
    { key: <path class="f0 sv" stroke-width="1.7" stroke-linecap="round" stroke-dasharray="0 4.5" d="M4 8H37" />, text: say('heat.key-dotted') },
  ];
  return drawing('heat', set, body, marks, { legend });
};
