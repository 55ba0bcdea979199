import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { currentIdOf } from '#domain/frameworks/reference.ts';
import { scoreText } from '#ui/history/change-words.ts';
import type { Format } from './format.ts';
import { toJsonFile } from './format.ts';

const TECHNIQUE = /^AML\.T\d{4}(\.\d{3})?$/;

type Carried = { readonly agent: Agent; readonly scored: ScoredThreat };

/** Every technique with the open threats that carry it, by id. */
function techniquesOf(agents: readonly Agent[]): [string, Carried[]][] {
  const found = new Map<string, Carried[]>();
  for (const agent of agents)
    for (const scored of agent.score.threats)
      for (const id of new Set(scored.threat.frameworks.map(currentIdOf))) {
        if (!TECHNIQUE.test(id)) continue;
        const others = found.get(id);
        if (others) others.push({ agent, scored });
        else found.set(id, [{ agent, scored }]);
      }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The ATLAS techniques of open threats as a layer for the Navigator. */
export const navigatorFormat: Format = {
  id: 'navigator',
  name: 'ATLAS Navigator layer',
  does: 'The ATLAS techniques of open threats, coloured by score, for the ATLAS Navigator.',
  type: 'application/json',
  file: 'navigator.json',
  joins: true,
  holds: (agent) => techniquesOf([agent]).length > 0,
  write: (agents, { addresses: { urls, whole } }) => {
    const [only] = agents;
    const name = agents.length === 1 && only ? only.data.name : 'Agent Threat Catalog';
    return toJsonFile({
      name: `${name}: open threats`,
      versions: { layer: '4.3', navigator: '4.6.4' },
      domain: 'atlas-atlas',
      description:
        'Score: the highest AIVSS 0.8 score of an open threat that carries the technique. What has no colour is not ruled out.',
      techniques: techniquesOf(agents).map(([techniqueID, carried]) => ({
        techniqueID,
        score: Math.max(...carried.map(({ scored }) => scored.interval.high.score)),
        comment: carried
          .map(({ agent, scored }) => {
            const { threat, interval } = scored;
            return `${agent.data.name}: ${threat.title} (${scoreText(interval)})`;
          })
          .join('\n'),
        enabled: true,
        showSubtechniques: true,
        links: carried.map(({ agent, scored: { threat } }) => ({
          label: `${agent.data.name}: ${threat.title}`,
          url: whole(urls.part(agent.id, `threat-${threat.id}`)),
        })),
      })),
      gradient: { colors: ['#ffffff', '#f6c344', '#b3261e'], minValue: 0, maxValue: 10 },
      showTacticRowBackground: false,
      selectTechniquesAcrossTactics: true,
    });
  },
};
