import type { Reporter, Suite } from '@playwright/test/reporter';

/** Prints the plain closing line that scripts/test.mjs adds up. */
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
    const outcomes = (this.tests?.allTests() ?? []).map((test) => test.outcome());
    const count = (outcome: string) => outcomes.filter((o) => o === outcome).length;
    console.log(`${count('expected')} passed, ${count('unexpected') + count('flaky') + this.errors} failed, ${count('skipped')} skipped`);
  }
}
