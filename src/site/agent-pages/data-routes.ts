import { extname } from 'node:path';
import type { APIContext, APIRoute } from 'astro';
import { agentPaths, siteCatalog } from '../catalog.ts';
import { recall } from '../build-state.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/** Routes of a file of each agent. In a build there are none: the thread of the agents writes them. */
export async function dataPaths(): ReturnType<typeof agentPaths> {
  return import.meta.env.PROD ? [] : agentPaths();
}

/** A file of an agent, for a development server. */
export const dataFile: APIRoute = async ({ params, url }: APIContext) => {
  if (import.meta.env.PROD) return new Response(null, { status: 404 });
  const { dataFilesOf } = await import('./data-files.ts');
  const agent = (await siteCatalog()).agents.find(({ id }) => id === params.id);
  const files = agent ? dataFilesOf(agent, recall()?.folder ?? '') : [];
  const file = files.find(({ path }) => url.pathname.replace(/\/$/, '').endsWith(`/${path}`));
  if (!file) return new Response('there is no such file', { status: 404 });
  return new Response(file.text, { headers: { 'Content-Type': TYPES[extname(file.path)] ?? '' } });
};
