import type { Agent } from '#domain/catalog/catalog.ts';
import { kinds } from '#domain/entry/product.ts';
import { agencyText } from '#ui/score/measure-words.ts';
import { toBand } from '#ui/shared/band.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** An agent of the map, wherever it is drawn. */
export type Dot = ReturnType<typeof toDot>;

/** Where an agent stands: agency along, the CVSS base of its worst open threat up. */
export function toDot(agent: Agent, urls: Urls) {
  const { score, measures, data, stretches } = agent;
  const { driver } = score;
  const base = driver.cvssBase === 'unknown' ? undefined : driver.cvssBase;
  const best = measures.bestDocumentedProfiles[0]?.score?.driver.cvssBase;
  const older = stretches.flatMap(({ state, score: past }) =>
    state === 'older' && typeof past?.driver.cvssBase === 'number' ? [past.driver.cvssBase] : [],
  );
  return {
    id: agent.id,
    name: data.name,
    href: urls.agent(agent.id),
    kind: data.kind,
    kindName: kinds.find(({ id }) => id === data.kind)?.name ?? data.kind,
    severity: agent.severity,
    band: toBand(score.interval),
    agency: measures.agency.high,
    /** The same in words, with both ends where a factor is unknown. */
    agencyText: agencyText(measures),
    base,
    /** The base of the worst threat in the best documented way to run it, where it is lower. */
    best: typeof best === 'number' && base !== undefined && best < base ? best : undefined,
    /** The highest base of an older version, where it is higher. */
    older: base !== undefined && older.some((past) => past > base) ? Math.max(...older) : undefined,
    estimated: driver.threat.basis === 'estimated',
    driver: driver.threat.title,
    driverUrl: urls.part(agent.id, `threat-${driver.threat.id}`),
  };
}
