import { element } from './element.ts';
import { isTrusted } from './trust.ts';

/**
 * The frame in an embed's div. Where the host gives but its address, in `data-src`, and that is ours, the frame is made; without a sandbox, which
 * would keep nothing from where our script is. */
export function findFrame(host: HTMLElement): HTMLIFrameElement | null {
  const { src = '' } = host.dataset;
  const found = host.querySelector('iframe');
  if (found || !isTrusted(src)) return found;
  const frame = Object.assign(element('iframe'), {
    title: host.textContent,
    width: '100%',
    height: '720',
    frameBorder: '0',
    loading: 'lazy',
    src,
  });
  host.prepend(frame);
  return frame;
}
