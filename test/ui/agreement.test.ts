import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { aivssFormat } from '#exports/formats/aivss.ts';
import { lockRows } from '#domain/catalog/lock.ts';
import { toBadge } from '#ui/badge/badge.ts';
import { toCompareFacts } from '#ui/compare/to-facts.ts';
import { toScorePage } from '#ui/score/view.ts';
import { toBand } from '#ui/shared/band.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { toWhatIfFile } from '#ui/what-if/agent-file.ts';
import { headlineIf } from '#ui/what-if/agent.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { surroundings } from '../helpers/surroundings.ts';
import { readValid, TODAY } from '../helpers/valid-entry.ts';

const urls = createUrls('/', PUBLIC);
const closed = buildCatalog([
  readValid('example', [
    'advisories: [CVE-2026-12345]',
    'advisories: [CVE-2026-12345]\n    versionBound: true',
  ]),
]);

const none = { cvss: null, maturity: null, level: null };

describe.each([...closed.agents, ...catalogOf().agents].map((agent) => [agent.id, agent] as const))(
  'what is printed of %s',
  (id, agent) => {
    const { score, data, closedThreats } = agent;
    const { low, high } = score.interval;
    const band = toBand(score.interval);
    const places = { factors: [], level: null, threats: data.threats.map(() => none), lines: {} };

    it('has the headline of open threats everywhere', () => {
      expect(closedThreats.map(({ scored }) => scored.threat.id)).not.toContain(
        score.driver.threat.id,
      );
      expect(toBadge(agent, TODAY).value).toContain(band.score);
      expect(toScorePage(agent, urls)).toMatchObject({ band: { name: band.name } });
      expect(headlineIf(toWhatIfFile(agent, places)).interval).toEqual(score.interval);
      expect(toCompareFacts(agent).places[0]?.score?.band).toMatchObject(band);
      const row = lockRows({ agents: [agent] }).get(id);
      const points = low.score === high.score ? { score: high.score } : { low: low.score };
      expect(row).toMatchObject({ ...points, driver: score.driver.threat.id });
    });

    it('reports each open threat that has a vector, and no closed one', () => {
      const file = aivssFormat.write(agent, surroundings({ catalog: { agents: [agent] } }));
      const { vulnerabilities } = JSON.parse(file as string) as {
        vulnerabilities: { id: string }[];
      };
      const rated = score.threats.filter(({ cvssBase }) => cvssBase !== 'unknown');
      expect(vulnerabilities.map((row) => row.id).sort()).toEqual(
        rated.map(({ threat }) => `${id}/${threat.id}`).sort(),
      );
    });

    it('compares and supposes open threats only', () => {
      const open = score.threats.map(({ threat }) => threat.id).sort();
      expect(
        toCompareFacts(agent)
          .threats.map((threat) => threat.id)
          .sort(),
      ).toEqual(open);
      expect(
        toWhatIfFile(agent, places)
          .threats.map((threat) => threat.id)
          .sort(),
      ).toEqual(open);
    });
  },
);
