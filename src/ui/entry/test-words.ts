import type { Mitigation } from '#domain/entry/mitigation.ts';

/** The words of the version that a test ran on, where that is not the assessed one; or nothing. */
function ranOnWords(verification: Mitigation['verification']): string {
  const version = verification?.ran?.version;
  return version === undefined ? '' : ` on ${version}`;
}

const testNames = {
  passed: 'test passed',
  failed: 'test failed',
  read: 'judged by reading, not run',
  'not-run': 'test not run',
  none: 'no test',
} as const;

/** What the test of a mitigation gave; `none` where the entry describes no test. */
export type TestStatus = keyof typeof testNames;

/** The status of a test. */
export function testStatus(verification: Mitigation['verification']): TestStatus {
  return verification?.status ?? 'none';
}

/** The same in words within a line, with the version that ran where it is not the assessed one. */
export function testName(verification: Mitigation['verification']): string {
  return `${testNames[testStatus(verification)]}${ranOnWords(verification)}`;
}

/** That the test of a step was run and passed, and on which version where that is not the assessed one. */
export function passedWords(verification: Mitigation['verification']): string | undefined {
  return verification?.status === 'passed'
    ? `catalog’s test passed${ranOnWords(verification)}`
    : undefined;
}
