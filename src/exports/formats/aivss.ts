import { countedMaturity } from '#domain/aivss/multipliers.ts';
import { coreRisks } from '#domain/aivss/core-risks.ts';
import { factorsOf } from '#domain/aivss/factor-sets.ts';
import { factors } from '#domain/aivss/factors.ts';
import { reportCategories, toReport } from '#domain/aivss/report.ts';
import { snapToGrid } from '#domain/aivss/score.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { layerOf } from '#domain/maestro/layers.ts';
import type { Addresses } from '../export.ts';
import type { Format } from './format.ts';
import { toJsonFile } from './format.ts';

/** The core risk that a threat falls under: by its ids of the OWASP Top 10, else by its first layer. */
function categoryOf({ frameworks, layers }: Threat): string {
  const named = coreRisks.findIndex(({ asi }) => asi.some((id) => frameworks.includes(id)));
  const [layer] = layers;
  const [risk] = layer ? layerOf(layer).coreRisks : [];
  const place = named === -1 ? coreRisks.findIndex(({ id }) => id === risk) : named;
  return reportCategories[place] ?? '';
}

/** The factors of AIVSS 0.8, each at 0, 0.5 or 1; what nobody has assessed counts at its worst. */
function strictFactors({ data }: Agent) {
  const known = data.aivss.factors;
  const rows = factorsOf('0.8').map(({ key, name }) => {
    const value = known[key]?.value ?? 'unknown';
    return { name, value, strict: value === 'unknown' ? 1 : snapToGrid(value) };
  });
  const [unknown, snapped] = [
    rows.filter(({ value }) => value === 'unknown'),
    rows.filter(({ value, strict }) => value !== 'unknown' && value !== strict),
  ];
  return { values: rows.map(({ strict }) => strict), unknown, snapped };
}

/** Who has assessed, as a word. */
const assessorOf = ({ urls: { publisher } }: Addresses) =>
  publisher.isPublic ? 'agent-threat-catalog' : publisher.attribution;

function toFinding(
  agent: Agent,
  scored: ScoredThreat,
  values: readonly number[],
  assessorId: string,
) {
  const { threat, cvssBase, mitigation } = scored;
  const result = toReport(
    {
      factorSet: '0.8',
      factorValues: values,
      cvssBase,
      exploitMaturity: countedMaturity(threat.exploitMaturity),
      mitigation,
    },
    {
      systemName: agent.data.name,
      assessmentDate: agent.data.assessed.on,
      assessorId,
      findingId: `${agent.id}/${threat.id}`,
      title: threat.title,
      category: categoryOf(threat),
      cvssVector: threat.cvss,
    },
  );
  if (!('report' in result)) throw new RangeError(result.faults.join(' '));
  const { vulnerabilities } = result.report as { vulnerabilities: [Record<string, unknown>] };
  const { id, title, ...rest } = vulnerabilities[0];
  return { id, title, description: threat.scenario, ...rest };
}

const ratedThreats = ({ score }: Agent) =>
  score.threats.filter(({ cvssBase }) => cvssBase !== 'unknown');

/** What a reader must know to compare the report with the catalog. */
function notesOf(agent: Agent, { unknown, snapped }: ReturnType<typeof strictFactors>): string {
  const { score, data } = agent;
  const left = score.threats.length - ratedThreats(agent).length;
  const names = (rows: readonly { readonly name: string }[]) =>
    rows.map(({ name }) => name).join(', ');
  const own = factors.find(({ strict08 }) => strict08 === null)?.name ?? '';
  return [
    `Threats that are open in version ${data.assessed.version}. AIVSS 0.8 has no ${own}.`,
    ...(snapped.length > 0 ? [`Snapped to 0, 0.5 or 1: ${names(snapped)}.`] : []),
    ...(unknown.length > 0 ? [`Not assessed, and counted at 1: ${names(unknown)}.`] : []),
    ...(left > 0 ? [`Left out, as nobody has rated their vector: ${left}.`] : []),
    'Scores of the catalog itself use finer values and may differ.',
  ].join(' ');
}

/** The open threats of an agent as the assessment report of AIVSS 0.8, Appendix A. */
export const aivssFormat: Format = {
  id: 'aivss',
  name: 'AIVSS report',
  does: 'The assessment report of OWASP AIVSS 0.8, Appendix A: its factors, each at 0, 0.5 or 1.',
  type: 'application/json',
  file: 'aivss.json',
  holds: (agent) => ratedThreats(agent).length > 0,
  write: (agent, { addresses }) => {
    const { assessed, name } = agent.data;
    const strict = strictFactors(agent);
    return toJsonFile({
      metadata: {
        system_name: name,
        system_version: assessed.version,
        assessment_date: assessed.on,
        assessor_id: assessorOf(addresses),
        notes: notesOf(agent, strict),
      },
      vulnerabilities: ratedThreats(agent).map((scored) =>
        toFinding(agent, scored, strict.values, assessorOf(addresses)),
      ),
    });
  },
};
