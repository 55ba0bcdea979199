import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { dataFlows } from '#domain/data-flows.ts';
import { severityName } from '#domain/severity.ts';
import { strideSaid } from '#domain/import/models/said.ts';
import { strideNames } from '#domain/stride.ts';
import { scoreText } from '#ui/shared/band.ts';
import { allThreats } from '../api/records/threat.ts';
import { licenceOf } from '../licence.ts';
import type { Surroundings } from '../export.ts';
import { uuid5 } from '../uuid5.ts';
import type { Format } from './format.ts';
import { toJsonFile } from './format.ts';
import { toGrid } from './grid.ts';
import { boundaryCell, componentCell, flowCell } from './threat-dragon-cells.ts';

/** The version of Threat Dragon whose format this is. */
const VERSION = '2.6.2';

/** A threat as Threat Dragon has it, once at each component that it touches. */
function toThreat(
  agent: Agent,
  { threat, interval }: ScoredThreat,
  component: string,
  number: number,
) {
  const isOpen = agent.score.threats.some((open) => open.threat === threat);
  const [first = 'Tampering', ...others] = strideNames(threat.stride);
  const band = severityName(interval.high.severity);
  const answers = agent.data.mitigations.filter(({ id }) => threat.mitigations.includes(id));
  return {
    id: uuid5(`threat-dragon:${agent.id}:${threat.id}:${component}`),
    number,
    title: threat.title,
    type: first,
    modelType: 'STRIDE',
    status: isOpen ? 'Open' : 'Eliminated',
    severity: band === 'None' ? 'Low' : band,
    score: `AIVSS ${scoreText(interval)}`,
    description: [
      threat.scenario,
      ...(others.length > 0 ? [strideSaid([first, ...others])] : []),
      `Catalog: ${agent.id}/${threat.id}. Layers: ${threat.layers.join(', ')}.`,
      ...(threat.frameworks.length > 0 ? [`Ids: ${threat.frameworks.join(', ')}.`] : []),
    ].join('\n\n'),
    mitigation: answers.map(({ title, text }) => `${title}: ${text}`).join('\n\n'),
  };
}

/** The cells of the diagram, with all threats; one that names no component stands at the first process. */
async function cellsOf(agent: Agent, { layoutOf }: Surroundings) {
  const { architecture } = agent.data;
  if (!architecture) return { cells: [], count: 0 };
  const layout = (await layoutOf(agent)) ?? toGrid(architecture);
  const { boundaries, components } = architecture;
  const home = (components.find(({ kind }) => kind === 'process') ?? components[0])?.id;
  let count = 0;
  const threatsAt = (component: string) =>
    allThreats(agent)
      .filter(({ threat }) =>
        threat.components.length === 0 ? component === home : threat.components.includes(component),
      )
      .map((scored) => toThreat(agent, scored, component, (count += 1)));
  const cells = [
    ...boundaries.map((boundary, place) =>
      boundaryCell(agent.id, boundary, layout.boundaries[place]?.box ?? [0, 0, 10, 10]),
    ),
    ...components.map((component, place) =>
      componentCell(
        agent.id,
        component,
        layout.components[place] ?? [0, 0, 160, 80],
        threatsAt(component.id),
      ),
    ),
    ...dataFlows(architecture).map((flow, place) =>
      flowCell(agent.id, flow, layout.flows[place]?.points ?? []),
    ),
  ];
  return { cells, count };
}

/** The data-flow diagram with its threats, as a model that OWASP Threat Dragon opens. */
export const threatDragonFormat: Format = {
  id: 'threat-dragon',
  name: 'Threat Dragon model',
  does: 'The data-flow diagram, laid out, with its threats, for OWASP Threat Dragon 2.',
  type: 'application/json',
  file: 'threat-dragon.json',
  holds: ({ data }) => data.architecture !== undefined,
  write: async (agent, around) => {
    const { name, vendor, summary, assessed } = agent.data;
    const { cells, count } = await cellsOf(agent, around);
    const { urls, whole } = around.addresses;
    const { id, attribution } = licenceOf(around.addresses);
    const source = `${whole(urls.agent(agent.id))} (${id})`;
    return toJsonFile({
      version: VERSION,
      summary: {
        title: `${name} ${assessed.version}`,
        owner: vendor,
        description: `${summary}\n\n${source}`,
        id: 0,
      },
      detail: {
        contributors: [{ name: attribution }],
        diagrams: [
          {
            id: 0,
            version: VERSION,
            title: `${name}: how data flows`,
            description: `Assessed on ${assessed.on}.`,
            diagramType: 'STRIDE',
            thumbnail: './public/content/images/thumbnail.stride.jpg',
            cells,
          },
        ],
        diagramTop: 1,
        reviewer: '',
        threatTop: count,
      },
    });
  },
};
