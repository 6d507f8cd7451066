import type { Basis } from '../../model/story.ts';

/** In the order in which they are explained. */
export const BASES: readonly Basis[] = ['stated', 'derived', 'external'];
