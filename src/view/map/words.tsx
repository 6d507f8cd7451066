import type { JSX } from 'preact';
import { FRAMES } from '../../model/frames.ts';
import type { DrawInput } from '../drawing.tsx';
import { Label, type LabelProps, type LabelSize, round } from '../ink.tsx';
import type { Ground } from './ground.ts';

interface NumeralProps extends Pick<LabelProps, 'x' | 'y' | 'anchor' | 'vermilion'> {
  readonly ground: Ground;
  /** Figure id; its caption key gives the bare number. */
  readonly figure: string;
  readonly number: string;
  readonly size?: LabelSize;
  readonly unitSize?: LabelSize;
  readonly before?: string;
}

// Keeps the browser from setting an eighth of the number's em before its unit.
const WORD_JOINER = '\u2060';

/** A figure large, with its word before and its unit after it in small: one line, so that they keep together at any size. */
export function Numeral({
  ground,
  figure,
  number,
  size = ground.hand.numeral,
  unitSize = ground.hand.unit,
  before,
  ...label
}: NumeralProps): JSX.Element {
  return (
    <Label {...label} size={size} display halo>
      {before && <tspan class={`s${unitSize}`}>{before}</tspan>}
      {number}
      {WORD_JOINER}
      <tspan class={`s${unitSize}`} dx={round(unitSize * 0.12 + size * 0.02)}>
        {ground.input.story.figures[figure]?.said.unit}
      </tspan>
    </Label>
  );
}

/** The day in Beijing: 9日. */
export function day({ story }: DrawInput, time: string): string {
  return new Intl.DateTimeFormat(story.lang === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'Asia/Shanghai', day: 'numeric' }).format(
    new Date(time),
  );
}

/** Where a map says when it is: at the top left where no column of text stands. */
export function Moment({ ground, children }: { readonly ground: Ground; readonly children: string }): JSX.Element | null {
  const { frame, set } = ground;
  if (FRAMES[set].beside) return null;
  return (
    <Label
      x={set === 'tablet' ? frame.left : frame.margin + 2}
      y={set === 'tablet' ? 35 : set === 'small' ? 17 : 20}
      size={set === 'small' ? 12 : 13}
      bold
      halo
    >
      {children}
    </Label>
  );
}

/** First baseline of the map's caption where it stands on the picture. */
const CAPTION: Readonly<Record<'compact' | 'wide', readonly [x: number, y: number]>> = { compact: [40, 652], wide: [56, 780] };

/**
 * The map's caption on wide screens, two lines at the foot of the text column; elsewhere the card carries it. The approval number of a
 * base map that an editor put in is printed on every map.
 */
export function MapCaption({
  ground,
  lines,
}: {
  readonly ground: Pick<Ground, 'input' | 'frame' | 'set'>;
  readonly lines: readonly string[];
}): JSX.Element | null {
  const {
    input: { story, say },
    frame,
    set,
  } = ground;
  const approval = story.site.mapApproval === '' ? '' : `${say('map.approval')}${story.site.mapApproval}`;
  if (set !== 'compact' && set !== 'wide') {
    return approval === '' ? null : (
      <Label x={frame.width - frame.margin} y={frame.height - 6} size={12} anchor="end" halo>
        {approval}
      </Label>
    );
  }
  const [x, y] = CAPTION[set];
  return (
    <>
      {[...lines.slice(0, -1), `${lines[lines.length - 1]}${approval === '' ? '' : ` · ${approval}`}`].map((line, index) => (
        <Label x={x} y={y + index * 17} size={12} halo>
          {line}
        </Label>
      ))}
    </>
  );
}
