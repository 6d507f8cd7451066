/** The frame in an embed's div. Where the host gives but its address, in `data-src`, and that is ours, the frame is made as in the snippet. */
export function findFrame(host: HTMLElement, isOurs: (address: string) => boolean): HTMLIFrameElement | null {
  const { src = '' } = host.dataset;
  const found = host.querySelector('iframe');
  if (found || !isOurs(src)) return found;
  const frame = document.createElement('iframe');
  frame.sandbox.value = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  frame.title = (host.textContent ?? '').trim();
  frame.width = '100%';
  frame.height = '720';
  frame.frameBorder = '0';
  frame.loading = 'lazy';
  frame.src = src;
  host.prepend(frame);
  return frame;
}
