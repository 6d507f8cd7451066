import type { Params } from './params.ts';

/** Marks the document as live before anything of it is painted, and puts the theme on it that its address asks for. */
export function markRoot({ document, parent }: Window, { theme, fit }: Params): void {
  const root = document.documentElement;
  root.classList.add('live');
  root.dataset['mode'] = parent === document.defaultView ? 'full' : 'framed';
  if (theme !== 'auto') root.dataset['theme'] = theme;
  if (fit) root.dataset['fit'] = '';
}

/** Calls back when the markup is there. */
export function onParsed({ document }: Window, start: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
