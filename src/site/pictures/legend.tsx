import type { JSX } from 'preact';
import { textWidth } from '../../geometry/text.ts';
import type { LegendItem } from '../../view/drawing.tsx';
import { keyExtent } from '../../view/page/key-box.ts';
import { Words } from './words.tsx';

interface LegendProps {
  readonly items: readonly LegendItem[];
  readonly x: number;
  /** Top of the first row. */
  readonly y: number;
  /** Of the letters, px. */
  readonly size: number;
  /** Of the keys; that of the drawing where they are samples of its lines. */
  readonly scale: number;
}

/** Height of a key, and room after it and after its words: in px of the drawing, in ems. */
const [KEY, AFTER, BETWEEN] = [16, 0.4, 1];

/** Keys and their words in rows of at most `width` px. */
export function legendRows({ items, size, scale }: Pick<LegendProps, 'items' | 'size' | 'scale'>, width: number): LegendItem[][] {
  const rows: LegendItem[][] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const wide = widthOf(item, size, scale);
    if (x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push(item);
    x += wide + size * BETWEEN;
  }
  return rows;
}

/** Height of a row, px. */
export function rowHeight(scale: number): number {
  return KEY * scale + 4;
}

/** One row of keys. */
export function LegendRow({ items, x, y, size, scale }: LegendProps): JSX.Element {
  let at = x;
  return (
    <>
      {items.map((item) => {
        const [left, right] = keyExtent(item.key);
        const start = at;
        at += widthOf(item, size, scale) + size * BETWEEN;
        return (
          <>
            <g transform={`translate(${start - left * scale} ${y})scale(${scale})`}>{item.key}</g>
            <Words x={start + (right - left) * scale + size * AFTER} y={y + (KEY / 2) * scale + size * 0.36} size={size}>
              {item.text}
            </Words>
          </>
        );
      })}
    </>
  );
}

function widthOf({ key, text }: LegendItem, size: number, scale: number): number {
  const [left, right] = keyExtent(key);
  return (right - left) * scale + size * AFTER + textWidth(text, size);
}
