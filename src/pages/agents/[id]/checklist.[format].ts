import { agentPaths } from '#site/catalog.ts';
import { toChecklistFile } from '#views/checklist/file.ts';
import type { ChecklistFile } from '#views/checklist/file.ts';
import { formatIds, formats } from '#views/checklist/formats.ts';
import type { Format } from '#views/checklist/formats.ts';

type Route = { params: { id: string; format: Format }; props: { file: ChecklistFile } };

/** A file of each format for each agent that has mitigations. */
export async function getStaticPaths(): Promise<Route[]> {
  const paths = await agentPaths();
  return paths
    .filter(({ props }) => props.agent.data.mitigations.length > 0)
    .flatMap(({ params, props }) => {
      const file = toChecklistFile(props.agent);
      return formatIds.map((format) => ({ params: { ...params, format }, props: { file } }));
    });
}

/** The checklist of an agent as a file, without ticks. */
export function GET({ params, props }: Route): Response {
  const { type, write } = formats[params.format];
  return new Response(write(props.file), {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
