import { mount } from './mount.ts';

let unmount = mount(document);

// Paper gets the article, with every figure in its place.
addEventListener('beforeprint', () => unmount());
addEventListener('afterprint', () => {
  unmount = mount(document);
});
