import type { Reporter, TestModule } from 'vitest/node';
import { printTimes } from './times.ts';

/** Prints how long each file took, then the plain closing line that scripts/test.mjs adds up. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    const times = new Map<string, number>();
    for (const module of modules) {
      const { collectDuration, duration } = module.diagnostic();
      times.set(module.moduleId, collectDuration + duration);
      count.failed += module.errors().length; // a file that does not load
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    printTimes(times);
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`);
  }
}
