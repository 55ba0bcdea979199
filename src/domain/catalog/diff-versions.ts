import { namesAdvisory } from '../advisories/advisory-state.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Agent } from './catalog.ts';
import type { Term } from './term.ts';

type ThreatTerm = Extract<Term, { kind: 'threat' }>;

/** The threats that are closed or open now as they were not before. */
function threatTerms(before: Agent, after: Agent): ThreatTerm[] {
  const stateOf = ({ closedThreats }: Agent, id: string): 'open' | 'closed' =>
    closedThreats.some(({ scored }) => scored.threat.id === id) ? 'closed' : 'open';
  const past = new Map(before.data.threats.map((threat) => [threat.id, threat]));
  return after.data.threats.flatMap(({ id, versionBound }): ThreatTerm[] => {
    const [from, to] = [stateOf(before, id), stateOf(after, id)];
    const was = past.get(id);
    if (!was || from === to) return [];
    const by = was.versionBound === versionBound ? 'version' : 'binding';
    return [{ kind: 'threat', id, by, from, to }];
  });
}

/** The packages that the advisories of some threats number, by their package URLs. */
function packagesOf(data: EntryData, ids: ReadonlySet<string>): (string | undefined)[] {
  return data.threats
    .filter(({ id }) => ids.has(id))
    .flatMap((threat) => [
      ...data.advisories.filter((advisory) => namesAdvisory(threat, advisory)),
      threat,
    ])
    .flatMap(({ affected }) => affected.map((row) => row.package));
}

/**
 * The further packages of which another version stood beside the assessed one.
 * @param ids of the threats that opened or closed: packages of no advisory of theirs moved nothing
 */
function packageTerms(before: EntryData, after: EntryData, ids: ReadonlySet<string>): Term[] {
  const versionIn = ({ assessed }: EntryData, name: string) =>
    assessed.with.find((row) => row.package === name)?.version;
  const named = [before, after].flatMap((data) => packagesOf(data, ids));
  return [...new Set(named)].flatMap((name): Term[] => {
    if (name === undefined) return [];
    const [from, to] = [versionIn(before, name), versionIn(after, name)];
    return from === to ? [] : [{ kind: 'package', package: name, from, to }];
  });
}

/**
 * The threats that opened or closed, and the versions that moved with them. Another number alone moves
 * no score.
 * @param before an agent
 * @param after the same agent, later
 */
export function versionTerms(before: Agent, after: Agent): Term[] {
  const shifts = threatTerms(before, after);
  if (shifts.length === 0) return [];
  const [from, to] = [before.data.assessed.version, after.data.assessed.version];
  const version: Term[] = from === to ? [] : [{ kind: 'version', from, to }];
  const ids = new Set(shifts.map(({ id }) => id));
  return [...version, ...packageTerms(before.data, after.data, ids), ...shifts];
}
