import type { APIRoute } from 'astro';
import type { Agent } from '#domain/catalog/catalog.ts';
import { agentPaths } from '#site/catalog.ts';
import { whatIfFile } from '#site/what-if-file.ts';

export const getStaticPaths = agentPaths;

/** The entry's inputs and where its file has them, fetched only when the panel is opened. */
export const GET: APIRoute<{ agent: Agent }> = async ({ props }) =>
  Response.json(await whatIfFile(props.agent));
