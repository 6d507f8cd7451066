import type { Figure, Story } from '../../model/story.ts';

/** A figure that a drawing counts or measures by: it must be in the data and have a value. */
export function figureOf(story: Story, id: string): Figure & { readonly value: number; readonly plain: number } {
  const figure = story.figures[id];
  if (!figure || figure.value === null) throw new Error(`drawing: figure "${id}" has no value in data/figures.yaml`);
  return { ...figure, value: figure.value, plain: figure.plain ?? figure.value };
}
