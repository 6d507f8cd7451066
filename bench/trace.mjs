/** Categories of the trace that `readTrace` reads. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** ms from which a task is long. */
export const LONG = 50;

/**
 * Tasks of the main thread of the page at `url`, from the navigation's start on: `start` in ms since then, `wall` and `cpu` in ms.
 * Throws where the trace has no such page.
 */
export function readTrace(events, url) {
  const navigation = events.findLast(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url);
  if (!navigation) throw new Error(`the trace has no navigation to ${url}`);
  return events
    .filter(({ name, pid, tid, ph }) => name === 'RunTask' && ph === 'X' && pid === navigation.pid && tid === navigation.tid)
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: (ts - navigation.ts) / 1000, wall: dur / 1000, cpu: tdur / 1000 }))
    .filter(({ start, wall }) => start + wall > 0);
}

/** Sum of what each task takes beyond 50 ms, in ms on the wall, of what runs after `from` (ms since the navigation's start). */
export function blockingTime(tasks, from = 0) {
  const parts = tasks.map(({ start, wall }) => start + wall - Math.max(start, from));
  return parts.reduce((sum, ms) => sum + Math.max(0, ms - LONG), 0);
}
