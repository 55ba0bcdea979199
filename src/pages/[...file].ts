import type { APIRoute } from 'astro';
import { exportPaths } from '#site/export-routes.ts';

export const getStaticPaths = exportPaths;

/** A file for programs, from the registry of exports. */
export const GET: APIRoute = async ({ props }) => {
  const { type, write } = props as Awaited<ReturnType<typeof exportPaths>>[number]['props'];
  return new Response(await write(), { headers: { 'Content-Type': type } });
};
