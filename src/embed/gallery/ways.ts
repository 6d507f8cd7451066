import { type Embed, type PictureSize, POSTER_SIZE, pictureUrl } from '../../model/embeds.ts';
import type { GalleryData, Way } from '../../model/gallery.ts';
import { snippet, type Theme } from '../../model/snippets.ts';
import type { Lang } from '../../model/story.ts';
import { copyFrom } from './copy.ts';
import { startTabs } from './tabs.ts';

/** The ways whose frame can have a scheme; those that are pictures. */
const FRAMED: readonly Way[] = ['any', 'no-script', 'amp'];
const PICTURED: readonly Way[] = ['image', 'wechat'];

/** Makes the dialog work; returns what opens it for an embed, from the button that was pressed. */
export function startWays(dialog: HTMLDialogElement, data: GalleryData): (embed: Embed, opener: HTMLElement) => void {
  const one = <T extends Element>(selector: string) => dialog.querySelector<T>(selector) as T;
  const [lang, theme] = ['lang', 'theme'].map((name) => one<HTMLSelectElement>(`[data-choice="${name}"]`)) as [
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const pinned = one<HTMLInputElement>('[data-choice="pinned"]');
  const pictures = one<HTMLElement>('.pictures');
  let embed: Embed = 'story';
  let way: Way = 'any';
  let opener: HTMLElement | undefined;

  const show = () => {
    const chosen = lang.value as Lang;
    const words = data.words[chosen][embed];
    one('[data-title]').textContent = words.title;
    for (const note of dialog.querySelectorAll<HTMLElement>('[data-note]')) note.hidden = note.dataset['note'] !== way;
    one<HTMLElement>('[data-for="theme"]').hidden = !FRAMED.includes(way);
    one<HTMLElement>('[data-for="pinned"]').hidden = way !== 'any';
    pictures.hidden = !PICTURED.includes(way);
    for (const link of pictures.querySelectorAll<HTMLAnchorElement>('a')) {
      const size = link.dataset['picture'] as PictureSize;
      link.href = pictureUrl(data.home, embed, chosen, size);
      (link.parentElement as HTMLElement).hidden = size === POSTER_SIZE && embed !== 'story';
    }
    one('.said').textContent = '';
    one<HTMLTextAreaElement>('textarea').value = snippet(way, {
      ...words,
      embed,
      lang: chosen,
      theme: theme.value as Theme,
      url: data.url,
      integrity: pinned.checked ? data.integrity : undefined,
    });
  };
  const close = () => {
    if (dialog.close) return dialog.close();
    dialog.removeAttribute('open');
    opener?.focus();
  };

  startTabs(one('[role="tablist"]'), one('[role="tabpanel"]'), (tab) => {
    way = tab.dataset['way'] as Way;
    show();
  });
  dialog.addEventListener('change', show);
  dialog.addEventListener('click', ({ target }) => {
    const element = target as Element;
    if (element === dialog || element.closest('[data-close]')) close();
    else if (element.closest('[data-copy-way]')) void copyFrom(dialog, data);
  });
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !dialog.showModal) close();
  });
  return (next, from) => {
    embed = next;
    opener = from;
    show();
    if (dialog.showModal) return dialog.showModal();
    dialog.setAttribute('open', ''); // Safari 14 knows no dialog: it stands in the page
    dialog.scrollIntoView();
    one<HTMLElement>('[aria-selected="true"]').focus();
  };
}
