/** Gives a frame the height that it asks for, in px; without one, tries again what had to wait. */
export type Sizer = (height?: number) => void;

/**
 * What the reader sees of the page does not jump: a height that would move it waits until the frame's end is out of view.
 * Only what follows a new width, or would be cut, does not wait; the story is never cut, it fits itself into any height.
 */
export function makeSizer(frame: HTMLIFrameElement): Sizer {
  let wanted = 0;
  let width = frame.offsetWidth;
  return (height = wanted) => {
    wanted = height;
    const { top, bottom } = frame.getBoundingClientRect();
    const cut = top + wanted > bottom && !frame.src.includes('/story/');
    if (!wanted || (!cut && frame.offsetWidth === width && Math.min(bottom, top + wanted) < innerHeight)) return;
    width = frame.offsetWidth;
    frame.style.cssText += `;height:${wanted}px!important;min-height:0!important;max-height:none!important`; // over the host's styles
    wanted = 0;
  };
}
