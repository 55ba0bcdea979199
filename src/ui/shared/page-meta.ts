import type { Agent } from '#domain/catalog/catalog.ts';
import { toBand } from './band.ts';

/** What search engines and link previews show of a page: its title, and one sentence. */
export type Head = { readonly title: string; readonly description: string };

/** The head of an entry page. */
export function entryHead({ data }: Agent): Head {
  return { title: `${data.name} — agentic threat model`, description: data.summary };
}

/** The head of a score rationale. */
export function scoreHead({ data, score }: Agent): Head {
  const band = toBand(score.interval);
  return {
    title: `${data.name} — score rationale`,
    description: `How the ${score.method} score of ${data.name} comes about: ${band.name}, ${band.score}, factor by factor.`,
  };
}
