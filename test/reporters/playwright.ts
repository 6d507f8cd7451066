import type { Reporter, Suite } from '@playwright/test/reporter';
import { printTimes } from './times.ts';

/** Prints how long each file took, then the plain closing line that scripts/test.mjs adds up. */
export default class Tally implements Reporter {
  private tests: Suite | undefined;
  private errors = 0; // outside of any test

  onBegin(_config: unknown, suite: Suite): void {
    this.tests = suite;
  }

  onError(): void {
    this.errors += 1;
  }

  onEnd(): void {
    const tests = this.tests?.allTests() ?? [];
    const times = new Map<string, number>();
    for (const { location, results } of tests)
      times.set(
        location.file,
        results.reduce((sum, { duration }) => sum + duration, times.get(location.file) ?? 0),
      );
    printTimes(times);
    const outcomes = tests.map((test) => test.outcome());
    for (const test of tests) if (test.outcome() === 'flaky') console.log(`passed only when run again: ${test.titlePath().join(' › ')}`);
    const count = (outcome: string) => outcomes.filter((o) => o === outcome).length;
    console.log(`${count('expected') + count('flaky')} passed, ${count('unexpected') + this.errors} failed, ${count('skipped')} skipped`);
  }
}
