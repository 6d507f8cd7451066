import type { Figure } from './story.ts';

/** What is printed in the place of a number that no source gives. */
const UNSTATED = '未载';

type Printed = Pick<Figure, 'precision' | 'value' | 'max' | 'unit'>;

/** A figure with its precision word and unit: 约100亿元, 近60个, 20余家, 数亿元, 1–11项, 至少50倍, 未载. */
export function printFigure(figure: Printed): string {
  return withWord(figure, figure.unit);
}

/** The same without its unit: 约100, 20余. */
export function printValue(figure: Printed): string {
  return withWord(figure, '');
}

function withWord({ precision, value, max }: Printed, unit: string): string {
  switch (precision) {
    case 'unstated':
      return UNSTATED;
    case 'several':
      return `数${unit}`;
    case 'about':
      return `约${value}${unit}`;
    case 'below':
      return `近${value}${unit}`;
    case 'above':
      return `${value}余${unit}`;
    case 'range':
      return max === null ? `至少${value}${unit}` : `${value}–${max}${unit}`;
    case 'exact':
      return `${value}${unit}`;
  }
}
