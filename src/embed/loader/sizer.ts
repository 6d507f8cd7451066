/** Gives a frame the height that it asks for, in px; 0 where it has asked for none. */
export type Sizer = (height: number) => void;

/**
 * What the reader sees of the page does not jump: a height that would move it waits until the frame's end is out of view.
 * Only what follows a new width, or would be cut, does not wait; the story is never cut, it fits itself into any height.
 */
export function makeSizer(frame: HTMLIFrameElement): Sizer {
  let given = 0;
  let width = frame.clientWidth;
  return (height) => {
    const { top, bottom } = frame.getBoundingClientRect();
    const now = frame.clientWidth;
    const cut = top + height > bottom && !frame.src.includes('/story/');
    if (height === given || (!cut && now === width && Math.min(bottom, top + height) < innerHeight)) return;
    given = height;
    width = now;
    frame.style.cssText += `;height:${height}px!important;max-height:none!important`; // over the host's styles
  };
}
