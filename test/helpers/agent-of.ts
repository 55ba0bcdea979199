import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { readValid } from './valid-entry.ts';
import type { Change } from './valid-entry.ts';

/** The agent of the correct entry with changes, under the id `example`. */
export function agentOf(...changes: Change[]): Agent {
  const [agent] = buildCatalog([readValid('example', ...changes)]).agents;
  if (!agent) throw new Error('the entry is not published');
  return agent;
}
