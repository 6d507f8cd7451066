import { type Dispose, listen } from './dispose.ts';

const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The switch between a graphic's states, as a group of radio buttons, and the state that the address asks for. `changed`: another state shows. */
export function startSwitch(embed: HTMLElement, asked: string | null, changed: () => void): Dispose {
  const nav = embed.querySelector<HTMLElement>('.switch');
  const choices = [...embed.querySelectorAll<HTMLElement>('.choice')];
  const known = asked !== null && embed.querySelector(`.card[data-step="${asked}"]`) !== null;

  function choose(step: string) {
    embed.dataset['step'] = step;
    changed();
    for (const choice of choices) {
      const chosen = choice.dataset['step'] === step;
      choice.setAttribute('aria-checked', String(chosen));
      choice.tabIndex = chosen ? 0 : -1;
    }
  }
  choose(known ? asked : (embed.dataset['step'] ?? ''));
  // A state of its own leads to no other.
  if (!nav || !choices.some((choice) => choice.tabIndex === 0)) {
    nav?.remove();
    return () => {};
  }
  embed.dataset['choosing'] = '';
  nav.setAttribute('role', 'radiogroup');
  for (const choice of choices) choice.setAttribute('role', 'radio');
  const pick = (choice: HTMLElement | undefined) => {
    choose(choice?.dataset['step'] ?? '');
    choice?.focus();
  };
  const disposers = [
    listen(nav, 'click', (event: MouseEvent) => {
      event.preventDefault();
      const choice = choices.find((one) => one.contains(event.target as Node));
      if (choice) pick(choice);
    }),
    listen(nav, 'keydown', (event: KeyboardEvent) => {
      const by = event.key === ' ' ? 0 : KEYS[event.key];
      const now = choices.indexOf(event.target as HTMLElement);
      if (by === undefined || now < 0) return;
      event.preventDefault();
      pick(choices[(now + by + choices.length) % choices.length]);
    }),
  ];
  return () => {
    for (const dispose of disposers) dispose();
  };
}
