import { storyHeight } from '../../model/embeds.ts';
import { type Dispose, listen } from '../dispose.ts';

/** Heights that a preview takes from its frame, px. */
const LOWEST = 100;
const HIGHEST = 3000;

/** Lets the preview of a piece be set to any width, and be as high as its frame asks. */
export function startPreview(piece: HTMLElement): Dispose {
  const box = piece.querySelector<HTMLElement>('.box');
  const frame = piece.querySelector('iframe');
  const range = piece.querySelector<HTMLInputElement>('input[type="range"]');
  const px = piece.querySelector('.px');
  if (!box || !frame || !range || !px) throw new Error(`the preview of ${piece.id} is not whole`);
  const widest = Number(range.max);
  const show = () => {
    range.max = String(Math.min(widest, range.parentElement?.parentElement?.clientWidth ?? widest));
    box.style.width = `${range.value}px`;
    px.textContent = `${range.value} px`;
  };
  const fit = ({ source, data }: MessageEvent) => {
    const { sentinel, type, height } = (data ?? {}) as { sentinel?: unknown; type?: unknown; height?: unknown };
    if (source !== frame.contentWindow || sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number') return;
    if (height >= LOWEST && height <= HIGHEST) frame.height = String(Math.ceil(height));
  };
  const disposers = [listen(range, 'input', show), listen(window, 'resize', show), listen(window, 'message', fit)];
  show();
  if (piece.id === 'story') frame.height = String(storyHeight(Number(range.value)));
  return () => {
    for (const dispose of disposers) dispose();
  };
}
