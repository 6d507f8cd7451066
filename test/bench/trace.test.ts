import { expect, it } from 'vitest';
import { blockingTime, readTrace } from '../../bench/trace.mjs';

const URL = 'http://127.0.0.1:1/';
const navigation = { name: 'navigationStart', pid: 2, tid: 1, ph: 'R', ts: 10_000, args: { data: { documentLoaderURL: URL } } };
const task = (ts: number, dur: number, pid = 2) => ({ name: 'RunTask', ph: 'X', pid, tid: 1, ts, dur, tdur: dur / 2, args: {} });

it('tasks are those of the main thread of the page, in ms since its navigation', () => {
  const other = task(20_000, 90_000, 3);
  const before = task(1000, 2000);
  expect(readTrace([navigation, before, other, task(20_000, 60_000)], URL)).toEqual([{ start: 10, wall: 60, cpu: 30 }]);
});

it('a trace without the page is refused', () => {
  expect(() => readTrace([navigation], 'http://127.0.0.1:2/')).toThrow('no navigation to http://127.0.0.1:2/');
});

it('blocking time is what tasks take beyond 50 ms, of a task that began earlier only what runs after', () => {
  const tasks = [
    { start: 0, wall: 150, cpu: 0 },
    { start: 200, wall: 50, cpu: 0 },
    { start: 300, wall: 70, cpu: 0 },
  ];
  expect(blockingTime(tasks)).toBe(120);
  expect(blockingTime(tasks, 60)).toBe(60);
});
