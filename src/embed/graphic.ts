import { GRAPHIC, type StepId } from '../model/steps.ts';
import { startChild } from './child.ts';
import { startFit } from './fit-stage.ts';
import { readParams } from './params.ts';
import { markRoot, onParsed } from './root.ts';
import { startSwitch } from './switch.ts';

const params = readParams(location.search);
markRoot(window, params);

onParsed(window, () => {
  const embed = document.querySelector<HTMLElement>('.embed');
  const stage = embed?.querySelector<HTMLElement>('.stage');
  if (!embed || !stage) return;
  const slug = GRAPHIC[embed.dataset['step'] as StepId];
  startSwitch(embed, params.step);
  startFit(embed, stage, params.fit);
  const child = startChild(window, { slug, height: () => embed.getBoundingClientRect().height });
  new ResizeObserver(child.changed).observe(embed);
});
