import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const MILD: Change = [VECTOR, 'CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N'];
const OPEN: Change = [`cvss: ${VECTOR}`, 'cvss: unknown'];

function entry(id: string, name: string, ...changes: Change[]): Entry {
  return readValid(id, ['name: Example Agent', `name: ${name}`], ...changes);
}

const idsOf = (...entries: Entry[]) => buildCatalog(entries).agents.map(({ id }) => id);

describe('buildCatalog', () => {
  it('leaves drafts out, and nothing else', () => {
    const states = ['draft', 'unreviewed', 'reviewed', 'disputed', 'withdrawn'];
    const entries = states.map((s) => entry(s, s, ['status: unreviewed', `status: ${s}`]));
    expect(idsOf(...entries).toSorted()).toEqual(states.slice(1).toSorted());
  });

  it('sorts by band, the worst first, then by name without regard to case', () => {
    const mild = entry('a', 'A', MILD);
    const worst = ['zeta', 'Beta', 'alpha'].map((name) => entry(name.toLowerCase(), name));
    expect(idsOf(mild, ...worst)).toEqual(['alpha', 'beta', 'zeta', 'a']);
  });

  it('does not rank by decimals inside a band', () => {
    const same: Change = [VECTOR, VECTOR.replace('SA:H', 'SA:N').replace('PR:N', 'PR:L')];
    const [lower, higher] = [entry('lower', 'A', same), entry('higher', 'B')];
    const { agents } = buildCatalog([higher, lower]);
    expect(agents.map(({ severity }) => severity)).toEqual(['critical', 'critical']);
    expect(agents.map(({ score }) => score.interval.high.score)).toEqual([9.7, 10]);
  });

  it('files an agent whose vectors are unknown under the worst band that is possible', () => {
    const [agent] = buildCatalog([entry('a', 'A', OPEN)]).agents;
    expect(agent?.severity).toBe('critical');
    expect(agent?.score.interval.low.severity).toBe('medium');
  });

  it('breaks a tie of names by the id', () => {
    expect(idsOf(entry('b', 'Same'), entry('a', 'SAME'))).toEqual(['a', 'b']);
  });

  it('gives the same order whatever the order of the files', () => {
    const entries = [entry('a', 'C'), entry('b', 'B', MILD), entry('c', 'A')];
    expect(idsOf(...entries)).toEqual(idsOf(...entries.toReversed()));
    expect(entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('scores each profile', () => {
    const [agent] = buildCatalog([entry('a', 'A')]).agents;
    const scores = agent?.profiles.map(({ id, score }) => [id, score?.driver.threat.id]);
    expect(scores).toEqual([
      ['cloud', 'injection'],
      ['own-server', 'leak'],
    ]);
  });

  it('an assessment is fresh for 180 days, unless the entry says until when', () => {
    const until: Change = ["on: '2026-11-21'", "on: '2026-11-21'\n  reviewBy: '2026-12-24'"];
    const [plain] = buildCatalog([entry('a', 'A')]).agents;
    const [dated] = buildCatalog([entry('a', 'A', until)]).agents;
    expect([plain?.reviewBy, dated?.reviewBy]).toEqual(['2027-05-20', '2026-12-24']);
  });

  it('an entry without an open threat has no score, and no place', () => {
    const whole = entry('a', 'A');
    expect(buildCatalog([{ ...whole, data: { ...whole.data, threats: [] } }]).agents).toEqual([]);
  });
});
