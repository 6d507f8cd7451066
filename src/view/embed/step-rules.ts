import type { StepId } from '../../model/steps.ts';

interface Stepped {
  readonly steps: readonly StepId[];
  /** What shows first. */
  readonly first: StepId;
  /** Those that links lead to without a script. */
  readonly linked: readonly StepId[];
  /** Those with the sea's level rules behind them. */
  readonly seas: readonly StepId[];
  readonly card: Looks;
}

/** Declarations that show a thing, and that hide it. */
export interface Looks {
  readonly on: string;
  readonly off: string;
}

const LAYER: Looks = { on: 'display:block', off: 'display:none' };
const CHOICE: Looks = { on: 'background:var(--ink);color:var(--paper)', off: 'background:none;color:inherit' };

/**
 * Rules that show one step of an embed, picture and text: the one that `data-step` names, which the script sets; without a script the one
 * that the address's fragment names, the first while it names none.
 */
export function stepRules({ steps, first, linked, seas, card }: Stepped): string {
  const shown = (of: readonly StepId[], at: (step: StepId) => string) => [
    rule(of, (step) => `${at(step)} .layer[data-step=${step}]`, LAYER.on),
    rule(of, (step) => `${at(step)} .card[data-step=${step}]`, card.on),
    rule(of, (step) => `${at(step)} .choice[data-step=${step}]`, CHOICE.on),
    rule(
      of.filter((step) => seas.includes(step)),
      (step) => `${at(step)} .sea-ground`,
      'visibility:visible',
    ),
  ];
  const named = 'html:not(.live) :target~*';
  return [
    ...shown(steps, (step) => `.embed[data-step=${step}]`),
    `${named} .layer[data-step=${first}]{${LAYER.off}}`,
    `${named} .card[data-step=${first}]{${card.off}}`,
    `${named} .choice[data-step=${first}]{${CHOICE.off}}`,
    `${named} .sea-ground{visibility:hidden}`,
    ...shown(linked, (step) => `html:not(.live) #${step}:target~*`),
  ].join('\n');
}

function rule(steps: readonly StepId[], selector: (step: StepId) => string, body: string): string {
  return steps.length === 0 ? '' : `${steps.map(selector).join()}{${body}}`;
}
