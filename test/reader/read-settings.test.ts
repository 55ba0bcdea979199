import { expect, it } from 'vitest';
import { readMapping, readPolicy } from '#reader/read-settings.ts';

const faultsOf = (read: object) => ('faults' in read ? read.faults : expect.fail('it was read'));

it('a slip of YAML hides nothing that is wrong with the rest of a policy', () => {
  const text = 'failOn:\n  bandd: high\nexceptions:\n  - agent: dify\n    until: 2027-01-01\n';
  expect(faultsOf(readPolicy('p.yml', text))).toEqual([
    "p.yml:5:12 a date stands here without quotes. Write '2027-01-01', in quotes.",
    'p.yml:2:3 `failOn.bandd` is not a field of a policy. Did you mean `band`?',
    'p.yml:4:5 `exceptions[0].acceptedBy` is missing: it must be text.',
    'p.yml:4:5 `exceptions[0].because` is missing: it must be text.',
  ]);
});

it('nor with that of a mapping', () => {
  const text = 'fields:\n  name: Product\n  name: Title\nsource:\n  - url: Page\n';
  const faults = faultsOf(readMapping('m.yml', text));
  expect(faults).toContainEqual(expect.stringMatching(/^m\.yml:3:3 .*a second time/));
  expect(faults).toContainEqual(expect.stringContaining('`source` is not a field of a mapping'));
});
