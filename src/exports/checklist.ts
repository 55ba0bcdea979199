import type { Agent } from '#domain/catalog/catalog.ts';
import { toChecklistFile } from '#ui/hardening/file.ts';
import { formatIds, formats } from '#ui/hardening/formats.ts';
import type { AgentExport } from './export.ts';

const hasSteps = ({ data }: Agent) => data.mitigations.length > 0;

/** The hardening checklist of an agent, in each format that it can be had as. */
export const checklistExports: readonly AgentExport[] = formatIds.map((format) => ({
  id: `checklist-${format}`,
  file: (id) => `agents/${id}/checklist.${format}`,
  type: formats[format].type,
  holds: hasSteps,
  write: (agent) => formats[format].write(toChecklistFile(agent)),
}));
