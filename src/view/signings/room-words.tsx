import type { JSX } from 'preact';
import { breakLines } from '../../geometry/signings/lines.ts';
import { textWidth } from '../../geometry/text.ts';
import type { Say } from '../../model/captions.ts';
import { FRAMES, type SetName } from '../../model/frames.ts';
import { Label, round } from '../ink.tsx';
import { CAMP_LAYOUT } from './camp-layout.ts';
import { Counted } from './counted.tsx';
import { Lines } from './lines.tsx';

/** What is said in and at the room: representatives by number, Huawei's people without one, and that it is drawn twice. */
export function RoomWords({
  set,
  say,
  slip,
}: {
  readonly set: SetName;
  readonly say: Say;
  readonly slip: { readonly x: number; readonly y: number };
}): JSX.Element {
  const { firmsText, hostsText, sameText, number, text } = CAMP_LAYOUT[set];
  const width = textWidth(say('camp.unknown'), text) * 1.27;
  const bases = say('camp.hosts') + say('camp.hosts-note');
  const hosts =
    hostsText.width !== undefined
      ? breakLines(bases, text, hostsText.width)
      : hostsText.lines === 3
        ? [say('camp.hosts'), say('camp.hosts-note')]
        : [bases];
  const same =
    [
      [say('camp.same-scale')],
      [say('camp.same') + say('camp.same-comma') + say('camp.same-scale')],
      [say('camp.same'), say('camp.same-scale')],
    ][sameText.lines] ?? [];
  return (
    <>
      <path
        class="fp"
        d={`M${round(slip.x - width / 2)} ${round(slip.y - text * 0.85)}h${round(width)}v${round(text * 1.7)}h${round(-width)}z`}
      />
      <Label x={slip.x} y={slip.y + text * 0.36} size={text} anchor="middle" vermilion>
        {say('camp.unknown')}
      </Label>
      <Counted
        {...firmsText}
        number={say('camp.firms')}
        lines={[say('camp.firms-note')]}
        size={number}
        text={text}
        beside={!FRAMES[set].beside}
      />
      <Lines x={hostsText.x} y={hostsText.y} size={text} pitch={Math.round(text * 1.42)} lines={[...hosts, say('camp.hosts-staff')]} />
      <Lines x={sameText.x} y={sameText.y} size={text} pitch={Math.round(text * 1.5)} anchor={sameText.anchor} lines={same} />
    </>
  );
}
