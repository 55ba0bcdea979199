import type { Locator, Page } from 'playwright-core';
import type { Agent } from '#domain/catalog/catalog.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import type { MitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { catalogOf, chipOf } from './catalog-of.ts';

/** An entry of the catalog by its id. @throws Error when there is none */
export function agentOf(id: string): Agent {
  const agent = catalogOf().agents.find((row) => row.id === id);
  if (!agent) throw new Error(`the catalog has no ${id}`);
  return agent;
}

/** The score of an entry whose threats have other levels, as a chip shows it. */
export function chipWith(
  { data }: Agent,
  levelOf: (threat: Threat) => MitigationLevel,
  profile?: string,
): string {
  const threats = data.threats.map((threat) => ({ ...threat, mitigation: levelOf(threat) }));
  const score = scoreAgent({ ...data, threats }, { profile });
  if (!score) throw new Error(`no threat holds in ${profile}`);
  return chipOf(score.interval);
}

/** The two boxes of a mitigation. */
export function boxesOf(page: Page, id: string): { inPlace: Locator; tested: Locator } {
  const step = page.locator(`#mitigation-${id}`);
  return { inPlace: step.getByLabel('In place'), tested: step.getByLabel('I tested it') };
}
