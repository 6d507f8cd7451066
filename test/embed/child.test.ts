import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from '../../src/site/scripts.ts';

test('the child, with all that it reads and says, is at most 2 kB compressed', async () => {
  const script = await bundle(process.cwd(), 'test/embed/child-alone.ts');
  expect(script).toContain('embed-size');
  expect(gzipSync(script).length).toBeLessThanOrEqual(2_000);
});
