import { expect, it } from 'vitest';
import { furtherMinimums } from '#domain/catalog/further-minimums.ts';
import type { Advisory, VersionRange } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const { data } = readValid('example');
const [advisory = expect.fail()] = data.advisories;
const [threat = expect.fail()] = data.threats;
const STORE = 'pkg:npm/example-store';

/** The correct entry with a package beside it, and a threat that is bound to flaws of some ranges. */
function entryOf(rows: readonly VersionRange[][], more: Partial<Advisory> = {}): EntryData {
  const advisories = rows.map((affected, place) => ({
    ...advisory,
    id: `CVE-2026-2000${place}`,
    affected,
    ...more,
  }));
  return {
    ...data,
    assessed: {
      ...data.assessed,
      with: [{ package: STORE, version: '5.0.0', scheme: 'semver', sources: [] }],
    },
    threats: [{ ...threat, versionBound: true, advisories: advisories.map(({ id }) => id) }],
    advisories,
  };
}

const fixed = (version: string): VersionRange => ({ package: STORE, fixed: version });

it('the highest version that ends a flaw of a package beside is its minimum', () => {
  const rows = [[fixed('4.1.1')], [fixed('4.10.0')], [{ fixed: '9.0.0' }]];
  expect(furtherMinimums(entryOf(rows))).toEqual([
    {
      purl: STORE,
      package: 'example-store (npm)',
      scheme: 'semver',
      version: '4.10.0',
      inclusive: true,
    },
  ]);
});

it('a last affected version is no minimum itself', () => {
  const rows = [[fixed('2.0.0')], [{ package: STORE, lastAffected: '2.0.10' }]];
  expect(furtherMinimums(entryOf(rows))).toEqual([
    {
      purl: STORE,
      package: 'example-store (npm)',
      scheme: 'semver',
      version: '2.0.10',
      inclusive: false,
    },
  ]);
});

it('nothing is told of a package with a flaw that nobody ended, of withdrawn flaws, or of threats without versions', () => {
  expect(furtherMinimums(entryOf([[fixed('4.1.1')], [{ package: STORE }]]))).toEqual([]);
  expect(furtherMinimums(entryOf([[fixed('4.1.1')]], { withdrawn: '2026-10-01' }))).toEqual([]);
  const entry = entryOf([[fixed('4.1.1')]]);
  const threats = entry.threats.map((row) => ({ ...row, versionBound: false }));
  expect(furtherMinimums({ ...entry, threats })).toEqual([]);
});
