import type { Page } from '@playwright/test';

/** What a look over every element found. */
export interface InksFound {
  /** Whatever paints in another colour than the three, or not solid: element, property, value. */
  readonly foreign: readonly string[];
  /** Which of the allowed colours occur. */
  readonly seen: readonly string[];
  readonly elements: number;
}

/**
 * Looks at `root` and every element in it, shown or not, but for the layers that wait (each is looked at when it is on). Read are:
 *  - of HTML elements, and of ::before and ::after where they have content: color, background-color, the colours of text decoration,
 *    caret, emphasis and text fill;
 *  - of all elements: the colours of borders, outline, column rules and text stroke that are drawn; that opacity is 1, and that there is
 *    no filter, backdrop filter, shadow, blend mode, background image, border image or list image, and no mask with a gradient;
 *  - of SVG shapes and text: fill, stroke (a pattern is looked at itself), fill-opacity, stroke-opacity;
 *  - of `<use>`: fill and stroke, where a shape of the sprite takes them from it;
 *  - of the page: the colours of a selection; that no gradient, filter, mask, image or foreign object stands in any SVG.
 * Not read: what the browser paints itself (scroll bars, the flash of a tap), colours in motion, pixels.
 */
export async function foreignInks(page: Page, inks: readonly string[], root = ':root'): Promise<InksFound> {
  return page.evaluate(look, [inks, root] as const);
}

function look([inks, root]: readonly [inks: readonly string[], root: string]): InksFound {
  const INITIAL = 'rgb(0, 0, 0)'; // fill where nobody sets one
  const SHAPES = 'path, circle, ellipse, rect, line, polygon, polyline, text, tspan';
  const STRANGERS = 'linearGradient, radialGradient, stop, filter, mask, image, foreignObject';
  const COLOURS = ['color', 'background-color', 'caret-color', 'text-decoration-color', 'text-emphasis-color', '-webkit-text-fill-color'];
  const WIDE = ['border-top', 'border-right', 'border-bottom', 'border-left', 'outline', 'column-rule', '-webkit-text-stroke'];
  const PLAIN: readonly (readonly [string, string])[] = [
    ['opacity', '1'],
    ['filter', 'none'],
    ['backdrop-filter', 'none'],
    ['box-shadow', 'none'],
    ['text-shadow', 'none'],
    ['mix-blend-mode', 'normal'],
    ['background-blend-mode', 'normal'],
    ['background-image', 'none'],
    ['border-image-source', 'none'],
    ['list-style-image', 'none'],
  ];
  const found = new Set<string>();
  const seen = new Set<string>();
  let elements = 0;

  const solid = (value: string): boolean => {
    if (inks.includes(value)) seen.add(value);
    return inks.includes(value) || value === 'rgba(0, 0, 0, 0)';
  };
  const paint = (value: string): boolean => {
    const pattern = /^url\("#([^"]+)"\)$/.exec(value)?.[1];
    if (pattern !== undefined) return document.getElementById(pattern)?.localName === 'pattern';
    return value === 'none' || solid(value);
  };
  const name = (element: Element): string => {
    const step = element.closest('[data-step]')?.getAttribute('data-step');
    const names = element.getAttribute('class');
    return `${step ? `${step}: ` : ''}<${element.localName}${element.id ? ` id="${element.id}"` : ''}${names ? ` class="${names}"` : ''}>`;
  };
  const report = (element: Element, part: string, property: string, value: string) =>
    found.add(`${name(element)}${part} ${property}: ${value}`);

  const box = (element: Element, part: '' | '::before' | '::after') => {
    const style = getComputedStyle(element, part || null);
    const value = (property: string) => style.getPropertyValue(property);
    if (part !== '' && /^(none|normal|)$/.test(value('content'))) return;
    // In an SVG, shapes and letters paint their fill and stroke; its color paints where one of these takes it.
    if (element instanceof HTMLElement)
      for (const property of COLOURS) if (!solid(value(property))) report(element, part, property, value(property));
    for (const side of WIDE) {
      // A groove or an inset is shaded, and the browser's own ring has a colour of its own.
      const shaded = /^(groove|ridge|inset|outset|auto)$/.test(value(`${side}-style`));
      const drawn = Number.parseFloat(value(`${side}-width`)) > 0 && !/^(none|hidden)$/.test(value(`${side}-style`));
      if (drawn && shaded) report(element, part, `${side}-style`, value(`${side}-style`));
      if (drawn && !solid(value(`${side}-color`))) report(element, part, `${side}-color`, value(`${side}-color`));
    }
    for (const [property, plain] of PLAIN) if (value(property) !== plain) report(element, part, property, value(property));
    for (const property of ['mask-image', '-webkit-mask-image'])
      if (/gradient|image-set|element\(/.test(value(property))) report(element, part, property, value(property));
  };
  /** A shape of the sprite that has no ink of its own takes that of each <use>. */
  const lent = (shape: Element, property: 'fill' | 'stroke', value: string): boolean =>
    shape.closest('defs') !== null && shape.closest('pattern') === null && value === (property === 'fill' ? INITIAL : 'none');
  const shape = (element: Element) => {
    const style = getComputedStyle(element);
    for (const property of ['fill', 'stroke'] as const) {
      const value = style.getPropertyValue(property);
      if (property === 'fill' && element.localName === 'line') continue;
      if (!paint(value) && !lent(element, property, value)) report(element, '', property, value);
    }
    for (const property of ['fill-opacity', 'stroke-opacity'])
      if (style.getPropertyValue(property) !== '1') report(element, '', property, style.getPropertyValue(property));
  };
  const use = (element: Element) => {
    const style = getComputedStyle(element);
    const target = document.getElementById(element.getAttribute('href')?.slice(1) ?? '');
    const shapes = target ? [target, ...target.querySelectorAll(SHAPES)].filter((one) => one.matches(SHAPES)) : [];
    for (const property of ['fill', 'stroke'] as const) {
      const takes = shapes.some((one) => lent(one, property, getComputedStyle(one).getPropertyValue(property)));
      if (takes && !paint(style.getPropertyValue(property))) report(element, '', property, style.getPropertyValue(property));
    }
  };

  for (const element of document.querySelectorAll(`${root}, ${root} *`)) {
    if (element.matches('head, head *, script, style, .frame .layer:not(.on), .frame .layer:not(.on) *, clipPath *')) continue;
    elements += 1;
    if (element.matches(STRANGERS)) report(element, '', 'is', 'not of the hand');
    box(element, '');
    if (element instanceof SVGElement) {
      if (element.matches(SHAPES)) shape(element);
      if (element.localName === 'use') use(element);
    } else {
      box(element, '::before');
      box(element, '::after');
    }
  }
  if (!(document.documentElement instanceof HTMLElement)) return { foreign: [...found], seen: [...seen].sort(), elements };
  const selection = getComputedStyle(document.documentElement, '::selection');
  for (const property of ['color', 'background-color'])
    if (!solid(selection.getPropertyValue(property)))
      report(document.documentElement, '::selection', property, selection.getPropertyValue(property));
  return { foreign: [...found], seen: [...seen].sort(), elements };
}
