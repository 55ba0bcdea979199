import { expect, it } from 'vitest';
import { findingsIn, placeOf, placesOf, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

it.each<[string, Change, string]>([
  [
    'status',
    ['status: unreviewed', 'status: ▸unreviewd'],
    'unreviewed: Published, but no maintainer',
  ],
  ['state', ['state: active', 'state: ▸activ'], 'maintenance: Only faults are fixed.'],
  ['stance', ['stance: contradicted', 'stance: ▸contradict'], 'unverified: Nobody has checked.'],
  ['level', ['level: none', 'level: ▸non'], 'strong: Controls were validated'],
  ['certainty', ['L1: { certainty: mapped', 'L1: { certainty: ▸maped'], 'uncertain: No source'],
])('a misspelt %s is told what the values mean, and never guessed at', (_field, change, words) => {
  const findings = findingsIn(validEntry(change));
  expect(findings.map(placeOf)).toEqual(placesOf(change));
  expect(findings.map(({ hint }) => hint)).toEqual([expect.stringContaining(words)]);
  expect(findings[0]?.hint).not.toContain('Did you mean');
});
