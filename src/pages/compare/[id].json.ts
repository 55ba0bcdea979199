import type { Agent } from '#domain/catalog/catalog.ts';
import { agentPaths } from '#site/catalog.ts';
import { toCompareFacts } from '#views/compare/to-facts.ts';

export const getStaticPaths = agentPaths;

/** What the comparison loads of one agent, when somebody chooses it. */
export function GET({ props }: { readonly props: { readonly agent: Agent } }): Response {
  return Response.json(toCompareFacts(props.agent));
}
