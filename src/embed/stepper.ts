import { type Dispose, listen } from './dispose.ts';
import { startSwipe } from './swipe.ts';

export interface Stepper {
  /** Shows a step, by index, from 0; nothing where there is none. `told`: says so to those who cannot see it. */
  show(index: number, told: boolean): void;
  readonly dispose: Dispose;
}

const KEYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
/** Those that a slider has more. */
const SLIDER_KEYS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, Home: -Infinity, End: Infinity };

/** The stepper: buttons, stops, keys and swipes lead from step to step. */
export function startStepper(embed: HTMLElement): Stepper {
  const { ownerDocument: document } = embed;
  const find = <T extends HTMLElement>(selector: string) => embed.querySelector(selector) as T;
  const cards = [...embed.querySelectorAll<HTMLElement>('.card')];
  const turns = [...embed.querySelectorAll<HTMLElement>('.bar .turn')];
  const [stops, count, live] = [find('.stops'), find('.count'), find('[aria-live]')];
  const marks = [...stops.children];
  let now = 0;

  function show(index: number, told: boolean) {
    const card = cards[index];
    if (!card || index === now) return;
    now = index;
    embed.dataset['step'] = card.dataset['step'] ?? '';
    const text = (part: string) => card.querySelector(part)?.textContent ?? '';
    count.textContent = card.dataset['count'] ?? '';
    marks.forEach((mark, at) => {
      mark.classList.toggle('now', at === index);
    });
    stops.setAttribute('aria-valuenow', String(index + 1));
    stops.setAttribute('aria-valuetext', text('h2'));
    for (const turn of turns) turn.setAttribute('aria-disabled', String(cards[index + Number(turn.dataset['by'])] === undefined));
    // A slider says its value itself.
    if (told && document.activeElement !== stops) live.textContent = [count.textContent, text('h2'), text('.prose')].join(' ');
  }
  const turn = (by: number) => show(Math.max(0, Math.min(now + by, cards.length - 1)), true);
  const pull = (event: PointerEvent) => {
    const { left, width } = stops.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * cards.length);
    show(Math.max(0, Math.min(at, cards.length - 1)), true);
  };
  const disposers = [
    ...turns.map((button) => listen(button, 'click', () => turn(Number(button.dataset['by'])))),
    listen(document, 'keydown', (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const by = KEYS[event.key] ?? (event.target === stops ? SLIDER_KEYS[event.key] : undefined);
      if (by === undefined) return;
      event.preventDefault();
      turn(by);
    }),
    listen(stops, 'pointerdown', (event: PointerEvent) => {
      stops.setPointerCapture(event.pointerId);
      pull(event);
    }),
    listen(stops, 'pointermove', (event: PointerEvent) => {
      if (stops.hasPointerCapture(event.pointerId)) pull(event);
    }),
    ...['.stage', '.cards'].map((part) => startSwipe(find(part), turn)),
  ];
  return {
    show,
    dispose() {
      for (const dispose of disposers) dispose();
    },
  };
}
