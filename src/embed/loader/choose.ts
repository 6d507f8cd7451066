/** What an element around the track does with it: its computed `overflow-y`, `visible` where that has no effect; and whether it does not show the whole track. */
export type Ancestor<T = unknown> = readonly [element: T, overflow: string, short: boolean];

/** How the story is shown: driven with its pin sticky, driven with its pin fixed, or by itself. */
export type Way = 'driven' | 'fixed' | 'stepper';

/** Chooses the way that works within these ancestors, the nearest first, and names the one that scrolls the track, where it is not the window. */
export function choose<T>(ancestors: Iterable<Ancestor<T>>): readonly [Way, T?] {
  let way: Way = 'driven';
  for (const [element, overflow, short] of ancestors) {
    const cuts = /hidden|clip/.test(overflow);
    if (short && cuts) return ['stepper'];
    if (short && overflow !== 'visible') return [way, element];
    if (!/visible|clip/.test(overflow)) way = 'fixed'; // it could scroll, but never does: in it nothing ever sticks
  }
  return [way];
}
