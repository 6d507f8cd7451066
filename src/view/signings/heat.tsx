import { diamonds } from '../../geometry/charts/diamond.ts';
import { fan, heatField } from '../../geometry/charts/heat-field.ts';
import { dissolveDash } from '../../geometry/signings/dissolve.ts';
import { breakLines } from '../../geometry/signings/lines.ts';
import { wrapName, wrapWords } from '../../geometry/wrap.ts';
import type { MarkAt } from '../../model/drawing.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { type Draw, drawing, type LegendItem } from '../drawing.tsx';
import { Label, round } from '../ink.tsx';
import { boxMark } from './box-mark.ts';
import { Counted } from './counted.tsx';
import { Fields, fieldMarks } from './fields.tsx';
import { figureOf } from './figure-of.ts';
import { Heading } from './heading.tsx';
import { heatLayout } from './heat-layout.ts';
import { Lines } from './lines.tsx';

/** That the final is a plan, as long as there is room. */
const PLANNED: Readonly<Record<SetName, string>> = {
  small: 'heat.planned-short',
  phone: 'heat.planned-short',
  tablet: 'heat.unchecked',
  low: 'heat.unchecked',
  compact: 'heat.unchecked',
  wide: 'heat.unchecked',
};

/** The Shenzhen heat: ten of nearly sixty diamonds have gone north, two of them named; the rest stay, their end dissolving. */
export const heat: Draw = ({ story, say }, set) => {
  const at = heatLayout(set, say.lang);
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
  const place = round(r * 0.34);
  const english = say.lang === 'en';
  const nameLines = names.map(({ name }) =>
    english
      ? wrapWords(name, at.names.size, at.names.width, at.names.display ? 'display' : 'text')
      : wrapName(name, at.names.size, at.names.width),
  );
  const restPlan = english
    ? wrapWords(say('heat.rest-plan'), words.size, words.width)
    : breakLines(say('heat.rest-plan'), words.size, words.width);
  const final = [say('heat.final'), say(PLANNED[set])];
  const bullet = Math.round(at.names.size / 3);
  let nameY = at.names.y;
  const fieldNames = story.names.filter(({ group }) => group === 'field');
  const fields = at.fields && { ...at.fields, size: words.size, before: say('heat.fields'), after: say('heat.fields-end') };

  const body = (
    <>
      <Heading set={set} title={say('heat.title')} sub={say('heat.sub')} />
      <path
        class="f0 sv"
        stroke-width={round(line * 1.1)}
        stroke-linecap="round"
        stroke-dasharray={`0 ${line * 3}`}
        d={fan(field.winners, r + 6, to)}
      />
      <path
        class="f0 sv"
        stroke-width={line * 1.6}
        d={`M${to.x - to.half} ${to.y - to.half}h${2 * to.half}v${2 * to.half}h${-2 * to.half}z`}
      />
      {/* Stamped one after another: each is a node of its own. */}
      <g>
        {unnamed.map((at) => (
          <path class="sv stamp" fill="url(#hatch-v)" stroke-width={line} d={diamonds([at], r)} />
        ))}
        {named.map((at) => (
          <path class="fv sv stamp" stroke-width={line} d={diamonds([at], r)} />
        ))}
      </g>
      {/* Each of the ten has left its place in the field: a foot where it stood, a stroke to where it stands now; another diamond would be counted. */}
      <path
        class="f0 sv"
        stroke-width={line}
        d={
          field.winners.map(({ x, y }) => `M${round(x)} ${y + r + 6}V${vacated}`).join('') +
          field.winners.map(({ x }) => `M${round(x - place)} ${vacated}h${2 * place}`).join('')
        }
      />
      <path class="f0 sv" stroke-width={line} d={diamonds(whole, r)} />
      {soft.map(
        ({ x, y, stage }) =>
          stage.kind === 'dissolve' && (
            <path
              class="f0 sv"
              stroke-width={line}
              stroke-dasharray={dissolveDash(stage.step, stage.of, r * 0.8)}
              d={diamonds([{ x, y }], r)}
            />
          ),
      )}

      <Counted
        x={to.text}
        y={to.y + to.size * 0.36}
        number={say('heat.to')}
        ink
        size={to.size}
        text={words.size}
        beside={to.beside}
        lines={to.note ? [] : final}
      />
      {to.note && (
        <Lines
          x={to.note.x}
          y={to.note.y}
          size={words.size}
          pitch={words.pitch}
          lines={wrapWords(final.join(''), words.size, to.note.width)}
        />
      )}
      <Counted
        x={words.x}
        y={at.winnersText}
        number={say('heat.winners')}
        size={words.number}
        text={words.size}
        lines={[say('heat.winners-note')]}
      />
      {nameLines.map((lines) => {
        const y = nameY;
        nameY += lines.length * at.names.pitch;
        return (
          <>
            <path class="fv" d={diamonds([{ x: at.names.x + bullet, y: y - at.names.size * 0.36 }], bullet)} />
            <Lines
              x={at.names.x + 2 * bullet + 6}
              y={y}
              size={at.names.size}
              display={at.names.display}
              pitch={at.names.pitch}
              lines={lines}
            />
          </>
        );
      })}
      {FRAMES[set].beside && (
        <Label x={at.names.x} y={nameY} size={words.size}>
          {say('heat.unnamed')}
        </Label>
      )}

      <Counted
        x={words.x}
        y={at.restText}
        number={say('heat.rest')}
        basis="derived"
        size={words.number}
        text={words.size}
        lines={[say('heat.rest-note'), ...restPlan]}
      />

      <Counted
        x={at.leg.x}
        y={at.leg.y}
        number={say('heat.leg')}
        ink
        size={at.leg.size}
        text={words.size}
        beside
        lines={at.leg.soft ? [say('heat.soft')] : []}
      />
      {fields && <Fields names={fieldNames} spec={fields} />}
    </>
  );

  const marks: MarkAt[] = [
    boxMark('leg-entries', [...field.winners, ...field.rest], r + 8),
    boxMark('leg-winners', field.winners, r + 4),
    ...named.map(({ x, y }, i): MarkAt => ({ id: names[i]!.id, x, y, w: r, h: r, shape: 'diamond' })),
    boxMark('leg-named', named, r + 4),
    boxMark('rest-followed', field.rest, r + 4),
    { id: 'event-final', x: to.x, y: to.y, w: to.half, h: to.half, shape: 'square' },
    ...(fields ? fieldMarks(fieldNames, fields) : []),
  ];
  const key = { x: 20, y: 8 };
  const legend: LegendItem[] = [
    { key: <path class="fv" d={diamonds([key], 7)} />, text: say('heat.key-solid') },
    { key: <path class="sv" fill="url(#hatch-v)" stroke-width="1.3" d={diamonds([key], 7)} />, text: say('heat.key-hatched') },
    { key: <path class="f0 sv" stroke-width="1.3" d={diamonds([key], 7)} />, text: say('heat.key-hollow') },
    { key: <path class="f0 sv" stroke-width="1.3" d="M20 1V13M16 13h8" />, text: say('heat.key-place') },
  ];
  return drawing('heat', set, body, marks, { legend });
};
