import { startChild } from '../../src/embed/child.ts';

// Nothing but the child, for its size to be taken.
startChild(window, {
  slug: 'story',
  height: () => 460,
  driven: { lang: 'zh', theme: () => 'auto', steps: [], onMode() {}, onStep() {} },
});
