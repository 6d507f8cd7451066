import { expect, test } from 'vitest';
import { DataFaults } from '../../src/data/faults.ts';
import { faultPage, faultsOf } from '../../src/site/fault-page.ts';

test('faultsOf(error) gives the messages of faults in the data, and null for any other error', () => {
  expect(faultsOf(new DataFaults(['data/a.csv:1: x: wrong']))).toEqual(['data/a.csv:1: x: wrong']);
  expect(faultsOf(new Error('other'))).toBe(null);
  expect(faultsOf('other')).toBe(null);
});

test('faultPage(faults) shows every message as text', () => {
  const { body } = faultPage(['data/a.csv:1: x: is "<script>"', 'data/b.yaml:2: y: missing']);
  expect(body).toContain('<li>data/a.csv:1: x: is &quot;&lt;script&gt;&quot;</li>');
  expect(body).toContain('<li>data/b.yaml:2: y: missing</li>');
});
