import { expect, it } from 'vitest';
import type { Advisory, VersionRange } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { unknownReason } from '#ui/evidence/unknown-reason.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const { data } = readValid('example');
const [advisory = expect.fail()] = data.advisories;
const service: EntryData = {
  ...data,
  assessed: { ...data.assessed, version: 'rolling', scheme: 'none' },
};
const core: VersionRange = { package: 'pkg:npm/%40example/core', fixed: '0.3.1' };

const rows: [what: string, entry: EntryData, flaw: Advisory, reason: string][] = [
  [
    'of another package',
    { ...data, packages: ['pkg:npm/example', 'pkg:npm/%40example/core'] },
    { ...advisory, affected: [core] },
    'its versions are those of @example/core, and no source shows which one stood beside it',
  ],
  ['of a service', service, { ...advisory, affected: [] }, 'a service has no versions to compare'],
  [
    'read in part',
    data,
    { ...advisory, affected: [], read: 'excerpt' },
    'what was read of the record names no versions',
  ],
  [
    'of a record without versions',
    data,
    { ...advisory, affected: [] },
    'the record names no versions that can be compared with it',
  ],
];

it.each(rows)('of a flaw %s it says why it is not known', (_what, entry, flaw, reason) => {
  expect(unknownReason(entry, flaw)).toBe(reason);
});
