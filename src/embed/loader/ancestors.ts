import type { Ancestor } from './choose.ts';

/** The elements around the track, the nearest first, through slots and out of shadow trees. */
export function* ancestorsOf(track: Element): Iterable<Ancestor<Element>> {
  const { height, bottom } = track.getBoundingClientRect();
  const { body, documentElement: root } = document;
  for (let element = outer(track); element && element !== root; element = outer(element)) {
    const { overflowY } = getComputedStyle(element);
    // The window takes what body says, unless html says something; an inline box, which has no height, takes nothing.
    const idle = !element.clientHeight || (element === body && getComputedStyle(root).overflowY === 'visible');
    const short = element.clientHeight < height || element.getBoundingClientRect().bottom < bottom - 1;
    yield [element, idle ? 'visible' : overflowY, short];
  }
}

function outer(element: Element): Element | null | undefined {
  return element.assignedSlot || element.parentElement || (element.getRootNode() as Partial<ShadowRoot>).host;
}
