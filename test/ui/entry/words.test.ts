import { expect, it } from 'vitest';
import { stretchNotes } from '#ui/entry/stretch-words.ts';
import { runLines, runWords } from '#ui/entry/run-words.ts';
import { allSetUps, minimumSentences, stillOpenWords } from '#ui/entry/words.ts';
import { agentOf } from '../../helpers/agent-of.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const [advisory = expect.fail()] = agentOf().data.advisories;
const from = {
  kind: 'from' as const,
  ...{
    version: '1.2.0',
    package: undefined,
    inclusive: true,
    isAbove: false,
    because: { kind: 'advisory' as const, id: advisory.id, title: advisory.title },
  },
  olderLines: ['≥ 1.1.2, < 1.2.0'],
  further: [],
  notKnownFixed: [],
};

it('a minimum version is not told as if nothing were open in it', () => {
  expect(stillOpenWords({ ...from, stillOpen: [advisory] })).toBe(
    `Still open in it: ${advisory.id}.`,
  );
  expect(stillOpenWords({ kind: 'any', stillOpen: [advisory, advisory], further: [] })).toBe(
    'The assessed version has 2 listed flaws.',
  );
  expect(stillOpenWords({ kind: 'none-known', stillOpen: [advisory], further: [] })).toBe('');
  expect(stillOpenWords({ ...from, stillOpen: [] })).toBe('');
});

it('a minimum in full does not read as if its own flaw were open, nor as if it took back the older lines', () => {
  expect(minimumSentences({ ...from, package: 'example-core', stillOpen: [advisory] })).toBe(
    `Minimum version: 1.2.0 of example-core (ends ${advisory.id}). Still open in it: ${advisory.id}. On older lines, no listed advisory is open in ≥ 1.1.2, < 1.2.0.`,
  );
});

it('a minimum in full tells those of further packages, and what has no fixed version', () => {
  const store = {
    ...{ purl: 'pkg:npm/example-store', package: 'example-store (npm)' },
    scheme: 'semver' as const,
  };
  const sdk = {
    ...{ purl: 'pkg:pypi/example-sdk', package: 'example-sdk (PyPI)' },
    scheme: 'pep440' as const,
  };
  const further = [
    { ...store, version: '4.1.1', inclusive: true },
    { ...sdk, version: '2.0.10', inclusive: false },
  ];
  expect(minimumSentences({ kind: 'any', stillOpen: [], further })).toBe(
    'No minimum version of its own: none of its releases ends a listed threat. Of further packages: example-store (npm) ≥ 4.1.1, example-sdk (PyPI) > 2.0.10.',
  );
});

it('how it runs is told by place, then by what confines it', () => {
  expect(runWords(['own', 'local', 'sandbox'])).toBe(
    'self-hosted or on the user’s machine, in a container or sandbox',
  );
  expect(runWords(['sandbox'])).toBe('in a container or sandbox');
  expect(runWords([])).toBe('');
});

it('how it runs has a line for each profile, unless all run alike or nobody told', () => {
  const { data } = agentOf();
  const [cloud = expect.fail(), own = expect.fail()] = data.profiles;
  expect(runLines(data)).toEqual(['Cloud: in the vendor’s cloud', 'Own server: self-hosted']);
  const untold = { ...own, runs: undefined };
  expect(runLines({ ...data, profiles: [cloud, untold] })[1]).toBe('Own server: not told');
  expect(runLines({ ...data, profiles: [untold] })).toEqual([]);
  expect(runLines({ ...data, profiles: [untold, untold], runs: ['local'] })).toEqual([
    'On the user’s machine',
  ]);
  expect(runLines({ ...data, profiles: [], runs: ['vendor'] })).toEqual(['In the vendor’s cloud']);
});

it('without set-ups to choose from there is no “any” of them', () => {
  expect(allSetUps(agentOf().data)).toBe('Any set-up');
  expect(allSetUps({ profiles: [] })).toBe('As it comes');
});

it('a profile that is called as it runs is not told twice', () => {
  const { data } = agentOf();
  const [cloud = expect.fail(), own = expect.fail()] = data.profiles;
  const called = { ...own, name: 'Self-hosted' };
  const linesOf = (...runs: ('own' | 'local' | 'sandbox')[]) =>
    runLines({ ...data, profiles: [cloud, { ...called, runs }] })[1];
  expect(linesOf('own')).toBe('Self-hosted');
  expect(linesOf('own', 'sandbox')).toBe('Self-hosted, in a container or sandbox');
  expect(linesOf('local')).toBe('Self-hosted: on the user’s machine');
});

it('a minimum behind the last affected version is not told as a fix', () => {
  expect(minimumSentences({ ...from, inclusive: false, olderLines: [], stillOpen: [] })).toBe(
    `Minimum version: newer than 1.2.0 (the last version in the record of ${advisory.id}).`,
  );
});

const TWO = 'CVE-2026-12346';
const bound: Change = [
  'advisories: [CVE-2026-12345]',
  `advisories: [CVE-2026-12345, ${TWO}]\n    versionBound: true`,
];
const secondUpTo = (last: string): Change => [
  'advisories:\n  - { id: CVE-2026-12345',
  `advisories:\n  - { id: ${TWO}, title: Another, severity: ['CVSS:4.0/AV:L/AC:H/AT:N/PR:L/UI:N/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N'], affected: [{ introduced: '0', lastAffected: ${last} }], published: '2026-09-01', url: https://records.example.org/${TWO}, read: record }\n  - { id: CVE-2026-12345`,
];

it('a score by a threat of which some flaws are closed says so, and no other does', () => {
  const written = 'Scores are for any set-up, by the threats as they are written for 1.2.3.';
  expect(stretchNotes(agentOf(bound, secondUpTo('1.2.2')))).toEqual([written]);
  expect(stretchNotes(agentOf(bound, secondUpTo('1.1.0')))).toEqual([
    written,
    'A threat keeps its score where only some of its flaws are open, even if those are smaller ones.',
  ]);
  expect(stretchNotes(agentOf(secondUpTo('1.1.0')))).toEqual([written]);
});
