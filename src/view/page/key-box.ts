import { type ComponentChildren, isValidElement, toChildArray, type VNode } from 'preact';

/** Left and right edge, px. */
type Extent = readonly [left: number, right: number];

type Shape = VNode<Record<string, unknown>>;

/** px: a key is drawn in a box of this width. */
const BOX = 40;
const STEP = /([a-zA-Z])|(-?\d*\.?\d+(?:e-?\d+)?)/g;

/** How far the ink of a key reaches, whole px; its box where it has shapes that are not known here. Paper is no ink. */
export function keyExtent(key: ComponentChildren): Extent {
  const extents = extentsOf(key, 0);
  if (extents.length === 0) return [0, BOX];
  return [Math.floor(Math.min(...extents.map(([left]) => left))), Math.ceil(Math.max(...extents.map(([, right]) => right)))];
}

/** `stroke`: width that an outer group gives its shapes, 0 where it gives none. */
function extentsOf(shapes: ComponentChildren, stroke: number): Extent[] {
  return toChildArray(shapes).flatMap((shape) => (isValidElement(shape) ? ofShape(shape as Shape, stroke) : []));
}

function ofShape({ type, props }: Shape, outer: number): Extent[] {
  if (typeof type === 'function') return extentsOf((type as (props: unknown) => ComponentChildren)(props), outer);
  const classes = String(props['class'] ?? '').split(' ');
  const has = (...names: string[]) => names.some((name) => classes.includes(name));
  const number = (name: string) => Number(props[name] ?? 0);
  const width = props['stroke-width'] === undefined ? outer : number('stroke-width');
  const inked = has('si', 'sv') || (outer > 0 && !has('sp'));
  const stroke = inked ? width || 1 : 0;
  if (type === 'g' || type === 'svg') return extentsOf(props['children'] as ComponentChildren, stroke);
  if (stroke === 0 && !has('fi', 'fv') && props['fill'] === undefined) return [];
  const grow = (xs: readonly number[]): Extent[] => (xs.length === 0 ? [] : [[Math.min(...xs) - stroke / 2, Math.max(...xs) + stroke / 2]]);
  if (type === 'circle') return grow([number('cx') - number('r'), number('cx') + number('r')]);
  if (type === 'rect') return grow([number('x'), number('x') + number('width')]);
  const xs = type === 'path' ? pathXs(String(props['d'] ?? '')) : null;
  return xs === null ? [[0, BOX]] : grow(xs);
}

/** All x of a path of straight lines; null where it has other commands. */
function pathXs(d: string): number[] | null {
  const xs: number[] = [];
  let command = '';
  let x = 0;
  let start = 0;
  let pair: number[] = [];
  for (const [, letter, digits] of d.matchAll(STEP)) {
    if (letter !== undefined) {
      if (!'MmLlHhVvZz'.includes(letter)) return null;
      command = letter;
      pair = [];
      if (letter === 'Z' || letter === 'z') x = start;
      continue;
    }
    const value = Number(digits);
    const kind = command.toLowerCase();
    if (kind === 'v') continue;
    pair.push(value);
    if (kind === 'h' || pair.length === 1) {
      x = command === kind ? x + value : value;
      xs.push(x);
      if (kind === 'm') start = x;
    }
    if (kind === 'h' || pair.length === 2) {
      pair = [];
      if (kind === 'm') command = command === 'm' ? 'l' : 'L';
    }
  }
  return xs;
}
