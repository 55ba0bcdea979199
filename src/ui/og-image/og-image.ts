import { methodOf } from '#domain/aivss/methods/index.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { toBand } from '#ui/shared/band.ts';

/** The size of a picture, in pixels: what services that preview links ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The family of the one font, which comes with the project, so that every machine draws alike. */
export const PICTURE_FONT = 'Source Serif 4';

/** What the picture of the site shows, for those who do not see it. */
export const SITE_PICTURE_ALT =
  'Agent Threat Catalog: threat models of AI agents, scored and cited by source';

/** What the picture of an agent shows, for those who do not see it. */
export function pictureAlt({ data, score }: Agent): string {
  const { name, score: points } = toBand(score.interval);
  return `${data.name}: threat score ${name} ${points} by ${methodOf(score.method).name}, assessed on ${data.assessed.on}`;
}
