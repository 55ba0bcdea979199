import { badgePaths } from '#site/badges.ts';

export const getStaticPaths = badgePaths;

/** The badge of an agent, or of an id that was given up. */
export function GET({ props: { svg } }: { props: { svg: string } }): Response {
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
