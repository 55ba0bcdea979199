import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { dataFlows } from '#domain/data-flows.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import { strideSaid } from '#domain/import/models/said.ts';
import { severityRank } from '#domain/severity.ts';
import { strideNames } from '#domain/stride.ts';
import { scoreText } from '#ui/shared/band.ts';
import { allThreats } from '../api/records/threat.ts';
import type { Format } from './format.ts';
import { toJsonFile } from './format.ts';
import { toComponents, toFlow, toZones } from './tm-bom-parts.ts';

/** Who attacks, by the rights that a CVSS vector says are needed. */
const PERSONAS = [
  { rights: 'N', id: 'anyone', title: 'Anyone', access: 'anonymous' },
  { rights: 'L', id: 'member', title: 'A user with an account', access: 'user' },
  { rights: 'H', id: 'administrator', title: 'An administrator', access: 'admin' },
] as const;

function personaOf({ threat }: ScoredThreat): string {
  const rights = /\/PR:([NLH])/.exec(threat.cvss)?.[1];
  return PERSONAS.find((row) => row.rights === rights)?.id ?? 'anyone';
}

/** What only whoever runs the product can know, and what the format has no word for. */
const ASSUMPTIONS = [
  'Business criticality, tier, exposure and the sensitivity of data depend on who runs the product: here they are placeholders.',
  'The type of each data store is a placeholder: the catalog does not record it.',
  'A flow is marked as not encrypted where the catalog does not know.',
];

function toThreat(scored: ScoredThreat) {
  const { threat, interval } = scored;
  return {
    symbolic_name: threat.id,
    title: threat.title,
    description: `${threat.scenario} (${scoreText(interval)}, AIVSS 0.8) ${strideSaid(strideNames(threat.stride))}`,
    components_affected: threat.components,
    threat_persona: personaOf(scored),
    event: threat.arisesWhen[0] ?? threat.title,
    sources: ['adversary'],
    weaknesses: threat.frameworks.flatMap((id) => {
      const number = /^CWE-(\d+)$/.exec(id)?.[1];
      return number === undefined ? [] : [{ cwe_id: Number(number) }];
    }),
  };
}

function toControl(agent: Agent, { id, title, text }: Mitigation) {
  const against = allThreats(agent).filter(({ threat }) => threat.mitigations.includes(id));
  const [worst = 'none'] = against
    .map(({ interval }) => interval.high.severity)
    .toSorted((a, b) => severityRank(a) - severityRank(b));
  return {
    symbolic_name: id,
    title,
    description: text,
    threats: against.map(({ threat }) => threat.id),
    status: 'suggested',
    priority: worst,
  };
}

/** Components, flows, zones, threats and controls as an OWASP TM-BOM. */
export const tmBomFormat: Format = {
  id: 'tm-bom',
  name: 'TM-BOM',
  does: 'Components, flows, trust zones, threats and controls, as an OWASP TM-BOM 1.0.2.',
  type: 'application/json',
  file: 'tm-bom.json',
  holds: ({ data }) => data.architecture !== undefined,
  write: (agent, { addresses: { urls, whole } }) => {
    const { architecture } = agent.data;
    if (!architecture) throw new RangeError('a TM-BOM is of an agent with a diagram');
    const { name, summary, assessed, repository, mitigations } = agent.data;
    return toJsonFile({
      $schema:
        'https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json',
      version: assessed.on.replaceAll('-', '.'),
      scope: {
        title: `${name} ${assessed.version}`,
        description: summary,
        business_criticality: 'moderate',
        data_sensitivity: [],
        exposure: 'external',
        tier: 'important',
      },
      description: summary,
      reviewed_at: assessed.on,
      release_docs_link: whole(urls.agent(agent.id)),
      ...(repository === undefined ? {} : { repo_link: repository }),
      ...toZones(architecture),
      ...toComponents(architecture),
      data_sets: [],
      data_flows: dataFlows(architecture).map(toFlow),
      assumptions: ASSUMPTIONS.map((description) => ({ description, validity: 'unconfirmed' })),
      threat_personas: PERSONAS.map(({ id, title, access }) => ({
        symbolic_name: id,
        title,
        description: title,
        is_person: true,
        skill_level: 'engineer',
        access_level: access,
        malicious_intent: true,
        applicability_to_org: 'moderate',
      })),
      threats: allThreats(agent).map((scored) => toThreat(scored)),
      controls: mitigations.map((mitigation) => toControl(agent, mitigation)),
    });
  },
};
