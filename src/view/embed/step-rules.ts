import type { StepId } from '../../model/steps.ts';

interface Stepped {
  readonly steps: readonly StepId[];
  /** What shows first. */
  readonly first: StepId;
  /** Those with the sea's level rules behind them. */
  readonly seas: readonly StepId[];
}

/**
 * Rules that show one step of an embed, picture and text: the one that `data-step` names, which the script sets; without a script the one
 * that the address's fragment names, the first while it names none.
 */
export function stepRules({ steps, first, seas }: Stepped): string {
  const shown = (at: (step: StepId) => string) => [
    rule(steps, (step) => `${at(step)} .layer[data-step=${step}]`, 'display:block'),
    rule(steps, (step) => `${at(step)} .card[data-step=${step}]`, 'visibility:visible'),
    rule(seas, (step) => `${at(step)} .sea-ground`, 'visibility:visible'),
  ];
  const named = 'html:not(.live) :target~*';
  return [
    ...shown((step) => `.embed[data-step=${step}]`),
    `${named} .layer[data-step=${first}]{display:none}`,
    `${named} .card[data-step=${first}],${named} .sea-ground{visibility:hidden}`,
    ...shown((step) => `html:not(.live) #${step}:target~*`),
  ].join('\n');
}

function rule(steps: readonly StepId[], selector: (step: StepId) => string, body: string): string {
  return steps.length === 0 ? '' : `${steps.map(selector).join()}{${body}}`;
}
