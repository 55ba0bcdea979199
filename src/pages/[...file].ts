import type { APIRoute } from 'astro';
import { exportPaths } from '#site/export-routes.ts';

export const getStaticPaths = exportPaths;

/** A file for programs, from the registry of exports. */
export const GET: APIRoute = async ({ props }) => {
  const { type, write } = props as Awaited<ReturnType<typeof exportPaths>>[number]['props'];
  const body = await write();
  const whole = typeof body === 'string' || body instanceof Uint8Array ? body : [...body].join('');
  return new Response(whole, { headers: { 'Content-Type': type } });
};
