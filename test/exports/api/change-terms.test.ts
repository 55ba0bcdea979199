import { expect, it } from 'vitest';
import type { Term } from '#domain/catalog/term.ts';
import { toChangeRecord } from '#exports/api/records/change.ts';
import { changeOf, surroundings } from '../../helpers/surroundings.ts';

const around = surroundings();
const [agent = expect.fail()] = around.catalog.agents;
const [, score = expect.fail()] = agent.profiles.map((profile) => profile.score?.interval);
const profile = { kind: 'profile', id: 'b', name: 'Desk' } as const;
const neither = { from: undefined, to: undefined };

// Programs read these words: they are an interface of version 1, and stay while a page is reworded.
it.each<[Term, [name: string, from: string, to: string]]>([
  [
    { kind: 'factor', key: 'autonomyOfAction', name: 'Autonomy', from: 'unknown', to: 0.5 },
    ['Autonomy', 'unknown', '0.50'],
  ],
  [
    { kind: 'factor-sum', from: { low: 5, high: 5 }, to: { low: 5, high: 6.5 } },
    ['factor sum', '5.00', '5.00–6.50'],
  ],
  [{ kind: 'version', from: '1.0', to: '1.1' }, ['assessed version', '1.0', '1.1']],
  [
    { kind: 'package', package: 'pkg:npm/x', from: undefined, to: undefined },
    ['version of pkg:npm/x', 'not told', 'not told'],
  ],
  [
    { kind: 'threat', id: 'leak', by: 'version', from: 'open', to: 'closed' },
    ['threat leak', 'open', 'closed by version'],
  ],
  [
    { kind: 'threat', id: 'leak', by: 'binding', from: 'open', to: 'closed' },
    ['threat leak', 'open', 'closed, now version-bound'],
  ],
  [
    { kind: 'threat', id: 'leak', by: 'binding', from: 'closed', to: 'open' },
    ['threat leak', 'closed', 'open, no longer version-bound'],
  ],
  [{ kind: 'driver', from: 'leak', to: 'injection' }, ['driven by', 'leak', 'injection']],
  [{ kind: 'cvss', from: 'unknown', to: 9 }, ['CVSS base', 'unknown', '9.0']],
  [{ kind: 'threat-multiplier', from: 0.97, to: 1 }, ['ThM', '0.97', '1.0']],
  [
    { kind: 'mitigation', from: 'none', to: 'partial' },
    ['mitigation', 'None or weak (MF 1.0)', 'Partial (MF 0.83)'],
  ],
  [
    { ...profile, ids: { from: 'a', to: 'b' }, from: score, to: score },
    ['profile b (was a)', 'Medium or High 4.8–8.3', 'Medium or High 4.8–8.3'],
  ],
  [{ ...profile, ids: { from: undefined, to: 'b' }, ...neither }, ['profile b', 'new', 'none']],
  [{ ...profile, ids: { from: 'b', to: undefined }, ...neither }, ['profile b', 'none', 'gone']],
])('the API tells a term that moved as %j', (term, [name, from, to]) => {
  const { terms } = toChangeRecord(changeOf({ terms: [term] }), around.addresses);
  expect(terms).toEqual([{ name, from, to }]);
});
