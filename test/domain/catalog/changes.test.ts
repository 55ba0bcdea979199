import { expect, it } from 'vitest';
import { changesBetween } from '#domain/catalog/changes.ts';
import type { Snapshot } from '#domain/catalog/diff-result.ts';
import { readValid, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const snapshot = (...changes: Change[]): Snapshot => ({
  entries: [readValid('a', ...changes)],
  moved: [],
  digests: new Map([['a', JSON.stringify(changes)]]),
});

/** A further threat, which releases end or do not. */
const more = (isBound: boolean): Change => [
  'mitigations:\n  - id: filter',
  `  - id: flaw
    title: A flaw
    scenario: Somebody uses it.
    layers: [L3]
    stride: [tampering]
    impact: [integrity]
    cvss: unknown
    advisories: [CVE-2026-12345]
    versionBound: ${isBound}
mitigations:
  - id: filter`,
];

it('tells of a new threat whether it is closed in the version that was assessed', () => {
  const threatsOf = (isBound: boolean) =>
    changesBetween(snapshot(), snapshot(more(isBound)), () => undefined)[0]?.threats;
  expect(threatsOf(false)).toEqual({ added: ['flaw'], closed: [], removed: [] });
  expect(threatsOf(true)).toEqual({ added: ['flaw'], closed: ['flaw'], removed: [] });
});

it('tells which advisories were listed and which are listed no more, and of none that got another id', () => {
  const advisoriesOf = (before: Change[], after: Change[]) =>
    changesBetween(snapshot(...before), snapshot(...after), () => undefined)[0]?.advisories;
  const listed = /^advisories:\n(?: .*\n)+/m.exec(validEntry())?.[0] ?? expect.fail('no advisory');
  const without: Change = [listed, ''];
  const renamed: Change = ['id: CVE-2026-12345,', 'id: CVE-2026-54321, aliases: [CVE-2026-12345],'];
  expect(advisoriesOf([without], [])).toEqual({ added: ['CVE-2026-12345'], removed: [] });
  expect(advisoriesOf([], [without])).toEqual({ added: [], removed: ['CVE-2026-12345'] });
  expect(advisoriesOf([], [renamed])).toEqual({ added: [], removed: [] });
});
