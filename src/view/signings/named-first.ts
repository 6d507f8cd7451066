import type { Signing } from '../../model/story.ts';

/** The order in which signings are drawn: those with a name before those without. */
export function namedFirst(signings: readonly Signing[]): readonly Signing[] {
  return [...signings.filter(({ name }) => name !== null), ...signings.filter(({ name }) => name === null)];
}
