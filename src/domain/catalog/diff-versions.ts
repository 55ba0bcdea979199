import type { EntryData } from '../entry/front-matter.ts';
import type { Agent } from './catalog.ts';
import type { Term } from './diff-terms.ts';

/** The threats that are closed or open now as they were not before. */
function threatTerms(before: Agent, after: Agent): Term[] {
  const stateOf = ({ closedThreats }: Agent, id: string): 'open' | 'closed' =>
    closedThreats.some(({ scored }) => scored.threat.id === id) ? 'closed' : 'open';
  const past = new Map(before.data.threats.map((threat) => [threat.id, threat]));
  return after.data.threats.flatMap(({ id, versionBound }): Term[] => {
    const [from, to] = [stateOf(before, id), stateOf(after, id)];
    const was = past.get(id);
    if (!was || from === to) return [];
    const by = was.versionBound === versionBound ? 'version' : 'binding';
    return [{ kind: 'threat', id, by, from, to }];
  });
}

/** The further packages of which another version stood beside the assessed one. */
function packageTerms(before: EntryData, after: EntryData): Term[] {
  const versionIn = ({ assessed }: EntryData, name: string) =>
    assessed.with.find((row) => row.package === name)?.version;
  const names = [before, after].flatMap(({ assessed }) => assessed.with.map((row) => row.package));
  return [...new Set(names)].flatMap((name): Term[] => {
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
  return [...version, ...packageTerms(before.data, after.data), ...shifts];
}
