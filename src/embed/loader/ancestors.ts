import type { Ancestor } from './choose.ts';

/** The elements around the track, the nearest first, through slots and out of shadow trees. */
export function ancestorsOf(track: Element): readonly Ancestor<Element>[] {
  const { height, bottom } = track.getBoundingClientRect();
  const { body, documentElement: root } = document;
  const found = [];
  for (let element = outer(track); element && element !== root; element = outer(element)) {
    const { overflowY } = getComputedStyle(element);
    // The window takes what body says, unless html says something; an inline box, which has no width, takes nothing.
    const idle = !element.clientWidth || (element === body && getComputedStyle(root).overflowY === 'visible');
    found.push({
      element,
      overflow: idle ? 'visible' : overflowY,
      short: /hidden|clip/.test(overflowY) ? bottom > element.getBoundingClientRect().bottom + 1 : element.clientHeight < height,
    });
  }
  return found;
}

function outer(element: Element): Element | null | undefined {
  return element.assignedSlot || element.parentElement || (element.getRootNode() as Partial<ShadowRoot>).host;
}
