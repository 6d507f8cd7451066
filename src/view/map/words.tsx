import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import { wrapWords } from '../../geometry/wrap.ts';
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

// English words, and numbers in English, which group their thousands.
const ENGLISH = /[a-z]|\d,\d/;

/** Width in px of a name or numeral in the display face; English has its own, a tenth narrower than the one that was measured. */
export function displayWidth(text: string, size: number): number {
  return textWidth(text, size, 'display') * (ENGLISH.test(text) ? 0.9 : 1);
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

/** The day in Beijing: 9日, 9 Aug. */
export function day({ story }: DrawInput, time: string): string {
  const parts = { timeZone: 'Asia/Shanghai', day: 'numeric' } as const;
  const format =
    story.lang === 'zh' ? new Intl.DateTimeFormat('zh-CN', parts) : new Intl.DateTimeFormat('en-GB', { ...parts, month: 'short' });
  return format.format(new Date(time));
}

interface LinesProps extends Omit<LabelProps, 'children' | 'size'> {
  readonly size: LabelSize;
  readonly lines: readonly string[];
  /** Px by which each line's anchor stands left of the one above: along a slanting line. */
  readonly slant?: number;
}

/** Lines of one label, the first on the baseline. */
export function Lines({ lines, x, y, slant = 0, ...label }: LinesProps): JSX.Element {
  return (
    <>
      {lines.map((line, index) => (
        <Label {...label} x={x - index * slant} y={y + index * Math.round(label.size * 1.28)}>
          {line}
        </Label>
      ))}
    </>
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

/** First baseline of the map's caption where it stands on the picture, and how long its lines may be: south of it runs the map's edge. */
const CAPTION = { compact: { x: 40, y: 652, width: 282 }, wide: { x: 56, y: 780, width: 290 } } as const;

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
  const { x, y, width } = CAPTION[set];
  const all =
    story.lang === 'zh'
      ? [...lines.slice(0, -1), [lines[lines.length - 1], ...(approval === '' ? [] : [approval])].join(' · ')]
      : wrapWords([...lines, ...(approval === '' ? [] : [approval])].join('. '), 12, width);
  return (
    <>
      {all.map((line, index) => (
        <Label x={x} y={y + (index - all.length + lines.length) * 17} size={12} halo>
          {line}
        </Label>
      ))}
    </>
  );
}
