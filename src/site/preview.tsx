import { renderToString } from 'preact-render-to-string';
import { loadAtlas } from '../data/atlas.ts';
import { loadStories } from '../data/index.ts';
import { sayer } from '../model/captions.ts';
import { FRAMES, type Frame, type SetName } from '../model/frames.ts';
import { STEPS, type StepId } from '../model/steps.ts';
import type { Lang } from '../model/story.ts';
import { draw } from '../view/draw.tsx';
import { Layer } from '../view/drawing.tsx';
import { Sprite } from '../view/sprite.tsx';

/** The drawings of one set as markup, for `scripts/preview.mjs`. */
export async function renderDrawings(
  set: SetName,
  steps: readonly StepId[] = STEPS,
  lang: Lang = 'zh',
): Promise<{
  frame: Frame;
  sprite: string;
  drawings: { step: StepId; svg: string }[];
}> {
  const story = (await loadStories('data'))[lang];
  const input = { story, say: sayer(story), atlas: await loadAtlas('data') };
  return {
    frame: FRAMES[set],
    sprite: renderToString(<Sprite input={input} />),
    drawings: steps.map((step) => ({ step, svg: renderToString(<Layer drawing={draw(step, set, input)} />) })),
  };
}
