import type { Page } from './page.ts';
import type { Place } from './place.ts';

/** What shall be shown when a step is reached. */
export interface Sight<By> {
  readonly id: string;
  readonly by: By;
  readonly phrase: HTMLElement | null;
}

/** A way to a step that draws a thing, and back to the very line from which the reader left. */
export interface Trip<By> {
  /** Leaves for a step; what is seen is shown there. */
  go(step: string, seen: Sight<By>): void;
  /** Goes back, and shows there what was seen. */
  back(): void;
  /** The step that has been reached: what shall be shown there, if the way led to it. */
  arrive(step: string): Sight<By> | null;
  /** On its way. */
  under(): boolean;
  /** The step to go back to, null when there is none. */
  home(): string | null;
  /** There is no way back any more. */
  end(): void;
}

interface Moves {
  readonly place: () => Place | null;
  readonly goTo: (place: Place) => void;
}

/** Part of a step that has passed when it is gone to: just begun. */
const BEGUN = 0.02;

export function startTrip<By>({ steps }: Page, { place, goTo }: Moves): Trip<By> {
  let from: { readonly place: Place; readonly seen: Sight<By> } | null = null;
  let to: { readonly step: string; readonly sight: Sight<By> } | null = null;
  const stepOf = (at: Place) => steps[at.step]?.id ?? '';
  return {
    go(step, seen) {
      const here = place();
      const there = steps.findIndex((card) => card.id === step);
      if (!here || there < 0) return;
      from = { place: here, seen };
      to = { step, sight: { ...seen, phrase: null } };
      goTo({ step: there, part: BEGUN });
    },
    back() {
      if (!from) return;
      const { place: there, seen } = from;
      from = null;
      to = { step: stepOf(there), sight: seen };
      goTo(there);
    },
    arrive(step) {
      const sight = to?.step === step ? to.sight : null;
      to = null;
      if (!sight) from = null;
      return sight;
    },
    under: () => to !== null,
    home: () => from && stepOf(from.place),
    end() {
      if (!to) from = null;
    },
  };
}
