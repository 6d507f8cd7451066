import { EMBEDS } from '../model/embeds.ts';
import type { GalleryData } from '../model/gallery.ts';
import { copyFrom } from './gallery/copy.ts';
import { startPreview } from './gallery/preview.ts';
import { startWays } from './gallery/ways.ts';

/** The element that the page has for `selector`. Throws where it has none. */
function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`the gallery has no ${selector}`);
  return found;
}

// The page ends with this script and lives as long as it does: nothing here has to be taken back.
const data = JSON.parse(find('#gallery-data').textContent ?? '') as GalleryData;
const open = startWays(find('dialog'), data);
for (const embed of EMBEDS) {
  const piece = find<HTMLElement>(`#${embed}`);
  startPreview(piece);
  for (const button of piece.querySelectorAll<HTMLElement>('button'))
    button.addEventListener('click', () => {
      if (button.dataset['ways']) open(embed, button);
      else void copyFrom(piece, data);
    });
}
document.documentElement.classList.add('live');
