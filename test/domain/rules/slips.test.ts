import { describe, expect, it } from 'vitest';
import { findingsIn, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const rulesOf = (change: Change) => findingsIn(validEntry(change)).map(({ rule }) => rule);

describe('a test names its version', () => {
  const ranWith = (words: string): Change => [
    '    text: Look at what comes in.\n',
    `    text: Look at what comes in.\n    verification: { input: a, expected: b, status: passed, ran: { by: Us, on: '2026-11-20', with: '${words}' } }\n`,
  ];

  it.each([
    '1.2.3',
    'example 1.2.3, Docker',
    'example@1.2.3',
    'v1.2.3',
    'With 1.2.3.',
    'example:1.2.3-slim',
  ])('by %s', (words) => {
    expect(rulesOf(ranWith(words))).toEqual([]);
  });

  it.each(['11.2.30', '11.2.3', '1.2.30', '1.2.3.4', '0.1.2.3', '1.2.3rc1'])(
    'not by %s, which is another one',
    (words) => {
      expect(rulesOf(ranWith(words))).toEqual(['test-names-its-version']);
    },
  );
});

describe('a licence', () => {
  it.each(['constructor', 'toString', 'The constructor License', '__proto__'])(
    'called %s is no id',
    (license) => {
      const findings = findingsIn(
        validEntry(['status: unreviewed', `license: ${license}\nstatus: unreviewed`]),
      );
      expect(JSON.stringify(findings)).not.toContain('native code');
      expect(findings.map(({ rule }) => rule)).toEqual([]);
    },
  );
});
