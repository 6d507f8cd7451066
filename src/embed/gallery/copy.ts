import type { GalleryData } from '../../model/gallery.ts';

/** Copies the snippet within `around` and says there how it went; what could not be copied stays selected, to be copied by hand. */
export async function copyFrom(around: ParentNode, { copied, failed }: Pick<GalleryData, 'copied' | 'failed'>): Promise<void> {
  const code = around.querySelector('textarea');
  const said = around.querySelector('.said');
  if (code === null || said === null) return;
  said.textContent = ''; // so that the same words are said again
  const done = await toClipboard(code);
  said.textContent = done ? copied : failed;
}

/** `navigator.clipboard` is not there on plain http, and may be refused. */
async function toClipboard(code: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.value);
    return true;
  } catch {
    const { activeElement } = document;
    code.select();
    const done = document.execCommand('copy');
    if (done && activeElement instanceof HTMLElement) activeElement.focus();
    return done;
  }
}
