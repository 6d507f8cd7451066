import type { Graphic } from '../model/steps.ts';
import { startChild } from './child.ts';
import { startFit } from './fit-stage.ts';
import { readParams } from './params.ts';
import { startPointing } from './pointing.ts';
import { markRoot, onParsed } from './root.ts';
import { startSwitch } from './switch.ts';

const params = readParams(location.search);
markRoot(window, params);

onParsed(window, () => {
  const embed = document.querySelector<HTMLElement>('.embed');
  const stage = embed?.querySelector<HTMLElement>('.stage');
  if (!embed || !stage) return;
  const pointing = startPointing(embed, stage);
  startSwitch(embed, params.step, pointing.close);
  startFit(embed, stage, params.fit);
  const child = startChild(window, { slug: embed.dataset['graphic'] as Graphic, height: () => embed.getBoundingClientRect().height });
  new ResizeObserver(child.changed).observe(embed);
});
