import type { JSX } from 'preact';
import { lineBox, lineWidth } from '../../geometry/labels.ts';
import type { Point } from '../../geometry/map/conic.ts';
import type { Frame } from '../../model/frames.ts';
import type { Story } from '../../model/story.ts';
import { Label, type LabelSize, round } from '../ink.tsx';
import { Chip } from './closeup-text.tsx';

interface ScaleBarProps {
  /** Right end of the bar or of its words, and the bar's height. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: LabelSize;
  readonly children: string;
}

/** A scale bar with end ticks and one in the middle, its length above it. */
export function ScaleBar({ x, y, width, size, children }: ScaleBarProps): JSX.Element {
  const over = Math.max(0, (lineWidth({ text: children, size }) - width) / 2);
  const [x1, x0, middle] = [x - over, x - over - width, x - over - width / 2];
  const words = lineBox({ text: children, size }, middle, y - 8, 'middle');
  return (
    <>
      <Chip box={{ x0: Math.min(words.x0, x0), y0: words.y0, x1: Math.max(words.x1, x1), y1: y + 2 }} />
      <path class="f0 si" stroke-width={1.4} d={`M${round(x0)} ${y - 6}v6H${round(x1)}v-6M${round(middle)} ${y}v-3`} />
      <Label x={middle} y={y - 8} size={size} anchor="middle">
        {children}
      </Label>
    </>
  );
}

/** Where a close-up's scale bar ends: at the frame's lower right; above the base map's approval number where that stands there. */
export function barEnd({ width, height, margin, heavy, beside }: Frame, { site: { mapApproval } }: Story): Point {
  const lift = !beside && mapApproval !== '' ? 16 : 0;
  return [width - margin - (heavy ? 24 : 2), height - margin - (heavy ? 14 : 4) - lift];
}
