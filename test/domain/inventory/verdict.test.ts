import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import { judgeItem } from '#domain/inventory/verdict.ts';
import { readValid, TODAY } from '../../helpers/valid-entry.ts';

// The flaw was fixed in 1.0.5 and again in 1.2.1, the newest line.
const agent = readValid(
  'example',
  [
    "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
    'affected: [{ fixed: 1.0.5 }, { introduced: 1.1.0, fixed: 1.2.1 }]',
  ],
  [
    '    advisories: [CVE-2026-12345]\n',
    '    advisories: [CVE-2026-12345]\n    versionBound: true\n',
  ],
);
const known = knownFrom(buildCatalog([agent]).agents, []);

it.each([
  ['1.0.4', true],
  ['1.0.5', false],
  ['1.0.9', false],
  ['1.1.0', true],
  ['1.2.1', false],
])('%s is below the minimum version: %s', (version, isBelowMinimum) => {
  const verdict = judgeItem({ place: 'line 1', line: 1, agent: 'example', version }, known, TODAY);
  expect(verdict).toMatchObject({ kind: 'judged', isBelowMinimum });
});
