import { storyHeight } from '../model/embeds.ts';
import { cardTexts } from './card-texts.ts';
import { startChild } from './child.ts';
import { startFit } from './fit-stage.ts';
import { readParams } from './params.ts';
import { markRoot, onParsed } from './root.ts';
import { startStepper } from './stepper.ts';

const params = readParams(location.search);
markRoot(window, params);

onParsed(window, () => {
  const embed = document.querySelector<HTMLElement>('.embed');
  const stage = embed?.querySelector<HTMLElement>('.stage');
  if (!embed || !stage) return;
  const stepper = startStepper(embed);
  const cards = [...embed.querySelectorAll<HTMLElement>('.card')];
  stepper.show(
    cards.findIndex((card) => card.dataset['step'] === params.step),
    false,
  );
  startFit(embed, stage, true);
  startChild(window, {
    slug: 'story',
    height: () => storyHeight(window.innerWidth),
    driven: {
      lang: document.documentElement.lang,
      theme: () => params.theme,
      steps: cardTexts(cards),
      onMode(mode) {
        document.documentElement.dataset['mode'] = mode;
      },
      onStep: (index) => stepper.show(index, false),
    },
  });
});
