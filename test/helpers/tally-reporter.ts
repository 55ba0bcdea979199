import type { Reporter, SerializedError, TestModule, TestSuite } from 'vitest/node';

/** How many tests passed and failed; what could not even run counts as a failure. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Suites whose own set-up or tear-down failed: their tests say nothing of it. */
function brokenSuites(module: TestModule | TestSuite): number {
  const own = module.errors().length > 0 ? 1 : 0;
  return own + [...module.children.suites()].reduce((sum, suite) => sum + brokenSuites(suite), 0);
}

/**
 * Counts a run.
 * @param modules the files that ran
 * @param errors what was thrown outside of any test, such as by the set-up
 */
export function tallyOf(modules: readonly TestModule[], errors: readonly unknown[]): Tally {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const broken = modules.reduce((sum, module) => sum + brokenSuites(module), 0);
  // A file that was never reached is in no list of tests; it must not pass for a success.
  const waiting = modules.filter((module) => ['pending', 'queued'].includes(module.state()));
  const failed = states.filter((state) => state === 'failed').length;
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: failed + broken + waiting.length + errors.length,
    skipped: states.filter((state) => state === 'skipped' || state === 'pending').length,
  };
}

/** Ends a run with `N passed, N failed`, alone on its line, for programs that read the log. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const { passed, failed, skipped } = tallyOf(modules, errors);
    const nothing = passed + failed === 0 ? 1 : 0;
    // Printed last, after what the other reporters print in this turn.
    setImmediate(() => {
      if (skipped > 0) console.log(`${skipped} not run`);
      console.log(`${passed} passed, ${failed + nothing} failed`);
    });
  }
}
