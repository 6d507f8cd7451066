import { afterFrame } from './after-frame.ts';
import { mount } from './mount.ts';

let unmount = () => {};
const goLive = () => {
  unmount = mount(document);
  dispatchEvent(new Event('live')); // what arrival.ts waits for
};

// What has come is painted first, unless the page waits for us.
if (document.documentElement.classList.contains('arriving')) goLive();
else afterFrame(window, goLive);

// Paper gets the article, with every figure in its place.
addEventListener('beforeprint', () => unmount());
addEventListener('afterprint', () => {
  unmount = mount(document);
});
