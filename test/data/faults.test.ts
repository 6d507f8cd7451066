import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DataFaults, loadStories } from '../../src/data/index.ts';
import { overlaid } from './overlay.ts';

const FAULTS = 'test/faults';

/** The messages of a load, or none. */
async function faultsOf(dir: string): Promise<readonly string[]> {
  try {
    await loadStories(dir);
    return [];
  } catch (error) {
    if (error instanceof DataFaults) return error.faults;
    throw error;
  }
}

test('loadStories(dir) of the good data finds no fault', async () => {
  expect(await overlaid(null, faultsOf)).toEqual([]);
});

test.each(readdirSync(FAULTS))('loadStories(dir) says exactly what is wrong: %s', async (name) => {
  const expected = readFileSync(`${FAULTS}/${name}/message.txt`, 'utf8').trimEnd().split('\n');
  expect(await overlaid(`${FAULTS}/${name}`, faultsOf)).toEqual(expected);
});
