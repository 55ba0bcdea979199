import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { currentIdOf } from '#domain/frameworks/reference.ts';
import { scoreText } from '#ui/shared/band.ts';
import type { Addresses } from '../export.ts';
import type { Format } from './format.ts';
import { toJsonFile } from './format.ts';

const TECHNIQUE = /^AML\.T\d{4}(\.\d{3})?$/;

/** A technique, with what is said of the open threats that carry it. */
type Technique = {
  readonly techniqueID: string;
  /** The highest of their scores. */
  readonly score: number;
  /** A line each. */
  readonly comment: string;
  readonly enabled: true;
  readonly showSubtechniques: true;
  readonly links: readonly { readonly label: string; readonly url: string }[];
};

/** Techniques by id, each once. */
function mergeTechniques(all: Iterable<Technique>): Technique[] {
  const found = new Map<string, Technique[]>();
  for (const technique of all) {
    const others = found.get(technique.techniqueID);
    if (others) others.push(technique);
    else found.set(technique.techniqueID, [technique]);
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([techniqueID, same]) => ({
      techniqueID,
      score: Math.max(...same.map(({ score }) => score)),
      comment: same.map(({ comment }) => comment).join('\n'),
      enabled: true,
      showSubtechniques: true,
      links: same.flatMap(({ links }) => links),
    }));
}

/** The techniques of ATLAS that a threat carries. */
function idsOf({ threat }: ScoredThreat): string[] {
  const ids = new Set(threat.frameworks.map(currentIdOf));
  return [...ids].filter((id) => TECHNIQUE.test(id));
}

function toTechniques(agent: Agent, scored: ScoredThreat, { urls, whole }: Addresses): Technique[] {
  const { threat, interval } = scored;
  const label = `${agent.data.name}: ${threat.title}`;
  return idsOf(scored).map((techniqueID) => ({
    techniqueID,
    score: interval.high.score,
    comment: `${label} (${scoreText(interval)})`,
    enabled: true,
    showSubtechniques: true,
    links: [{ label, url: whole(urls.part(agent.id, `threat-${threat.id}`)) }],
  }));
}

/** A layer. @param name of what it is about */
function toLayer(name: string, techniques: Iterable<Technique>): string {
  return toJsonFile({
    name: `${name}: open threats`,
    versions: { layer: '4.3', navigator: '4.6.4' },
    domain: 'atlas-atlas',
    description:
      'Score: the highest AIVSS 0.8 score of an open threat that carries the technique. What has no colour is not ruled out.',
    techniques: mergeTechniques(techniques),
    gradient: { colors: ['#ffffff', '#f6c344', '#b3261e'], minValue: 0, maxValue: 10 },
    showTacticRowBackground: false,
    selectTechniquesAcrossTactics: true,
  });
}

/** The techniques of the layers of agents. */
function* techniquesIn(texts: Iterable<string>): Iterable<Technique> {
  for (const text of texts)
    yield* (JSON.parse(text) as { readonly techniques: Technique[] }).techniques;
}

/** The ATLAS techniques of open threats as a layer for the Navigator. */
export const navigatorFormat: Format = {
  id: 'navigator',
  name: 'ATLAS Navigator layer',
  does: 'The ATLAS techniques of open threats, coloured by score, for the ATLAS Navigator.',
  type: 'application/json',
  file: 'navigator.json',
  holds: ({ score }) => score.threats.some((scored) => idsOf(scored).length > 0),
  write: (agent, { addresses }) =>
    toLayer(
      agent.data.name,
      agent.score.threats.flatMap((scored) => toTechniques(agent, scored, addresses)),
    ),
  join: (_agents, texts, { addresses }) => [
    toLayer(addresses.urls.publisher.name, techniquesIn(texts())),
  ],
};
