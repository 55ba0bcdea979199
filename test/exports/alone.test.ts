import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toChange } from '#domain/catalog/changes.ts';
import { exportFiles } from '#exports/registry.ts';
import { isOfAgents } from '#site/agent-paths.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { surroundings } from '../helpers/surroundings.ts';

const agents = catalogOf().agents.slice(0, 4);

/** One change of each agent, each by a commit of its own, newest first. */
const changes = agents.map(({ id }, at) =>
  toChange(
    { commit: String(9 - at).repeat(40), on: `2026-11-2${9 - at}`, title: 'say it anew' },
    { id, kind: 'reworded' },
  ),
);
const sourceOf = ({ id }: { readonly id: string }) =>
  readFileSync(`content/agents/${id}.md`, 'utf8');
const around = surroundings({ moved: [], sourceOf });

/** What each file of an agent holds, where these agents are printed together. */
async function filesOf(id: string, together: readonly string[]) {
  const files = exportFiles({
    ...around,
    catalog: { agents: agents.filter((agent) => together.includes(agent.id)) },
    changes: changes.filter((change) => together.includes(change.id)),
  }).filter(({ path }) => isOfAgents(new Set([id]))(path));
  const texts = files.map(async ({ path, write }) => [path, await write()] as const);
  return Object.fromEntries(await Promise.all(texts));
}

it.each(agents)('the files of $id are the same, whatever is printed with it', async ({ id }) => {
  const all = agents.map((agent) => agent.id);
  const alone = await filesOf(id, [id]);
  expect(Object.keys(alone).length).toBeGreaterThan(5);
  expect(alone).toEqual(await filesOf(id, all));
});
