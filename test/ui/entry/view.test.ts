import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toAnswer } from '#ui/entry/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/x/', PUBLIC);

function answerOf(...changes: Change[]) {
  const agent = buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
  const names = new Map([['successor', 'The Successor']]);
  return toAnswer(agent, { urls, origin: 'https://catalog.example', layout: undefined, names });
}

describe('the head of an entry', () => {
  it('says what was assessed, and how far it was checked', () => {
    expect(answerOf().header).toMatchObject({
      ...{ name: 'Example Agent', assessed: 'version 1.2.3' },
      status: 'Not reviewed by a maintainer yet.',
      documented: { counted: 1, total: 12, href: '/x/agents/example/score/#factors' },
    });
  });

  it('has a banner only for what is no longer active, with its successor as a link', () => {
    const ended = (successor: string): Change => [
      '  state: active\n  sources: [docs]',
      `  state: superseded\n  successor: ${successor}\n  sources: [docs]`,
    ];
    expect(answerOf().header.lifecycle).toBeUndefined();
    expect(answerOf(ended('successor')).header.lifecycle).toMatchObject({
      ...{ state: 'Superseded', successor: 'The Successor', href: '/x/agents/successor/' },
    });
    expect(answerOf(ended('X')).header.lifecycle).toMatchObject({
      ...{ successor: 'X', href: undefined },
    });
  });
});

describe('the verdict', () => {
  it('has a line for each way to run the agent, each with its own driver', () => {
    const { lines } = answerOf().verdict;
    expect(lines.map(({ id, name }) => [id, name])).toEqual([
      ['', 'Any set-up'],
      ['cloud', 'Cloud'],
      ['own-server', 'Own server'],
    ]);
    expect(lines[0]).toMatchObject({
      band: { score: '10.0' },
      driver: { href: '/x/agents/example/threats/#threat-injection' },
    });
  });
});

describe('the minimum version', () => {
  const bound: Change = [
    '    advisories: [CVE-2026-12345]',
    '    advisories: [CVE-2026-12345]\n    versionBound: true',
  ];
  const another = (range: string): Change => [
    'advisories:\n',
    `advisories:\n  - { id: CVE-2026-22222, title: Another, severity: [], affected: [{ introduced: '0'${range} }], published: '2026-09-01', url: https://records.example.org/2, read: record }\n`,
  ];
  const fixed = (version: string): Change => ['lastAffected: 1.2.2', `fixed: ${version}`];
  const idsOf = (...changes: Change[]) =>
    answerOf(bound, ...changes).verdict.minimums[0]?.value.stillOpen.map(({ id }) => id);

  it('names what it leaves open, unless the assessed version is said to have it too', () => {
    expect(idsOf(fixed('1.2.1'), another(', fixed: 1.2.2'))).toEqual(['CVE-2026-22222']);
    const { verdict } = answerOf(bound, fixed('1.2.1'), another(''));
    expect(verdict.minimums[0]).toMatchObject({ value: { version: '1.2.1', stillOpen: [] } });
    expect(verdict.openFlaws).toMatchObject([{ value: [{ id: 'CVE-2026-22222' }] }]);
  });

  it('is that of a set-up where another threat counts', () => {
    const minimums = (...changes: Change[]) =>
      answerOf(bound, fixed('1.2.1'), ...changes).verdict.minimums.map(({ mark, value }) => [
        mark,
        value.kind,
        value.isSetUp,
      ]);
    expect(minimums()).toEqual([
      ['when in-0', 'from', false],
      ['when in-2', 'any', true],
    ]);
  });

  it('shows in no set-up that its vendor runs, where nobody else chooses a version', () => {
    const markOf = (...changes: Change[]) => answerOf(...changes).verdict.minimums[0]?.mark;
    expect(markOf()).toBe('when in-0 in-2');
    expect(markOf(['runs: [vendor]', 'runs: [vendor, sandbox]'])).toBe('when in-0 in-2');
    expect(markOf(['runs: [vendor]', 'runs: [vendor, own]'])).toBeUndefined();
    expect(markOf(['runs: [vendor]', 'runs: [sandbox]'])).toBeUndefined();
  });

  it('names all that it leaves open above the assessed version', () => {
    expect(idsOf(fixed('1.3.0'), another(''))).toEqual(['CVE-2026-22222']);
  });
});

describe('below the verdict', () => {
  it('stands what an open threat without a vector may score, which the score leaves out', () => {
    const { unweighed } = answerOf().verdict;
    const [{ value } = expect.fail()] = unweighed;
    expect(value.what).toMatch(/^Not in the score: 1 open threat \(\d+\.\d–\d+\.\d\)$/);
    expect(value.why).toBe(', whose vector is not known');
  });

  it('stand the open flaws of the set-ups in which they matter, with how they were read', () => {
    const flaws = answerOf(
      ['lastAffected: 1.2.2', 'lastAffected: 1.2.3'],
      ['read: record }', 'read: excerpt }'],
    ).verdict.openFlaws;
    expect(flaws).toMatchObject([
      {
        value: [{ id: 'CVE-2026-12345', isExploited: false, isReadInPart: true }],
      },
    ]);
    expect(answerOf().verdict.openFlaws).toEqual([]);
  });
});

describe('the first steps', () => {
  it('say of a step whether its test was run and passed', () => {
    const tested = (status: string, ran = ''): Change => [
      '    kind: prevent\n    sources: [review]',
      `    kind: prevent\n    verification: { input: A page., expected: It is held., status: ${status}${ran} }\n    sources: [review]`,
    ];
    const ran = ", ran: { by: Reviewers, on: '2026-11-20', with: 1.2.3 }";
    const passedOf = (...changes: Change[]) => answerOf(...changes).steps.map((row) => row.passed);
    expect(passedOf()).toEqual([undefined]);
    expect(passedOf(tested('read'))).toEqual([undefined]);
    expect(passedOf(tested('passed', ran))).toEqual(['catalog’s test passed']);
    const older = ran.replace(' }', ', version: 1.1.9 }');
    expect(passedOf(tested('passed', older))).toEqual(['catalog’s test passed on 1.1.9']);
  });
});

describe('the worst threats', () => {
  it('list all others that are open with their scores, in order of priority, where they hold', () => {
    const { data } = readValid('example');
    const [injection = expect.fail(), leak = expect.fail()] = data.threats;
    const many = Array.from({ length: 6 }, (_, at) => ({ ...injection, id: `injection-${at}` }));
    const threats = [{ ...leak, profiles: ['cloud'] }, ...many];
    const entry = { ...readValid('example'), data: { ...data, threats } };
    const [agent = expect.fail()] = buildCatalog([entry]).agents;
    const around = { urls, origin: 'https://catalog.example', layout: undefined };
    const { worst } = toAnswer(agent, { ...around, names: new Map() });
    expect(worst.rows).toHaveLength(5);
    expect(worst.others.map(({ anchor }) => anchor)).toEqual(['threat-injection-5', 'threat-leak']);
    const [, last] = worst.others;
    expect(last).toMatchObject({ mark: 'when in-0 in-1', bands: [{ value: {} }] });
  });

  it('say who can use them and what is lost, those without a vector last', () => {
    const { rows, others } = answerOf().worst;
    expect(rows.map(({ anchor, reach }) => [anchor, reach])).toEqual([
      ['threat-injection', 'Anyone over the network'],
      ['threat-leak', 'Not known'],
    ]);
    expect(others).toEqual([]);
  });

  it('leave what the assessed version closes to the list of the others', () => {
    const bound: Change = [
      '    advisories: [CVE-2026-12345]',
      '    advisories: [CVE-2026-12345]\n    versionBound: true',
    ];
    const { worst, verdict } = answerOf(bound);
    expect(worst.rows.map(({ anchor }) => anchor)).toEqual(['threat-leak']);
    expect(worst.others).toEqual([]);
    expect(worst.closed).toMatchObject([{ anchor: 'threat-injection', openIn: '≤ 1.2.2' }]);
    expect(verdict.stretches.map(({ label, state }) => [label, state])).toEqual([
      ['≤ 1.2.2', 'older'],
      ['> 1.2.2, < 1.2.3', 'older'],
      ['1.2.3', 'assessed'],
      ['> 1.2.3', 'above'],
    ]);
  });
});

describe('what is not known', () => {
  it('is asked with what is counted until somebody knows it', () => {
    const { unknowns } = answerOf();
    expect(unknowns).toHaveLength(3);
    expect(unknowns[0]).toMatchObject({
      text: expect.stringMatching(/^Which security controls of Example Agent/) as unknown,
      reason: expect.stringMatching(/^The entry names no control that is on by default/) as unknown,
    });
  });

  it('names no versions of a flaw in a service', () => {
    const unread: Change = ["affected: [{ introduced: '0', lastAffected: 1.2.2 }], ", ''];
    const service: Change = [
      'version: 1.2.3\n  scheme: semver',
      'version: rolling\n  scheme: none',
    ];
    expect(answerOf(unread).unknownFlaws).toMatchObject({
      count: 1,
      why: 'what was read of it names no version that can be compared',
    });
    expect(answerOf(unread, service).unknownFlaws).toMatchObject({
      ...{ count: 1, assessed: 'the service' },
      why: 'no source that was read says that it ended',
    });
  });
});

describe('the ways on', () => {
  it('are forms with the entry filled in, and a citation with the version', () => {
    const { header, ways } = answerOf();
    expect(header.vendorUrl).toContain('template=3-vendor-response.yml&agent=example');
    expect(header.wrongUrl).toContain('template=2-wrong-fact.yml&agent=example');
    expect(ways.citation.text).toContain('https://catalog.example/x/agents/example/');
    expect(ways.citation.bibtex).toMatch(/^@misc\{agent-threat-catalog-example,/);
  });
});
