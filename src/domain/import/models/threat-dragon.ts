import * as z from 'zod';
import type { Model, ReadModel } from './model.ts';
import { modelFault, partsOf, words } from './model.ts';
import {
  boundaryOf,
  cellSchema,
  isEncrypted,
  kindOf,
  KINDS,
  strideOf,
  weaknessesIn,
} from './threat-dragon-cells.ts';
import type { Cell, CellThreat } from './threat-dragon-cells.ts';

/** A model of OWASP Threat Dragon 2. Source: its schema, `threat-dragon-v2.schema.json`. */
const modelSchema = z.object({
  summary: z.object({ title: words, owner: words, description: words }),
  detail: z.object({ diagrams: partsOf(z.object({ cells: partsOf(cellSchema) })) }),
});

/** The threats of all cells: one that stands at several components is one threat. */
function threatsOf(cells: readonly Cell[]) {
  const threats = new Map<string, { threat: CellThreat; at: string[] }>();
  for (const { id, data } of cells)
    for (const threat of data?.threats ?? []) {
      const name = JSON.stringify([threat.title, threat.description]);
      const known = threats.get(name);
      if (known) known.at.push(id);
      else threats.set(name, { threat, at: [id] });
    }
  return [...threats.entries()];
}

/** What a threat says against itself, as a mitigation of its own. */
function toMitigation([name, { threat }]: ReturnType<typeof threatsOf>[number]) {
  const { title, mitigation } = threat;
  if (mitigation.trim() === '') return [];
  return [{ title: `Against: ${title}`, text: mitigation, against: [name] }];
}

function toModel({ summary, detail }: z.output<typeof modelSchema>): Model {
  const cells = detail.diagrams.flatMap((diagram) => diagram.cells);
  const ofType = (...types: string[]) =>
    cells.filter(({ data }) => types.includes(data?.type ?? ''));
  const boxes = ofType('tm.BoundaryBox');
  const components = ofType(...Object.keys(KINDS));
  const keys = new Set(components.map(({ id }) => id));
  const threats = threatsOf(cells);
  return {
    title: summary.title,
    description: summary.description || undefined,
    vendor: summary.owner || undefined,
    homepage: undefined,
    repository: undefined,
    boundaries: boxes.map(({ id, data }) => ({ key: id, name: data?.name ?? '' })),
    components: components.map((cell) => ({
      key: cell.id,
      name: cell.data?.name ?? '',
      kind: kindOf(cell),
      boundary: boundaryOf(cell, boxes),
    })),
    flows: ofType('tm.Flow').map((cell) => ({
      from: cell.source?.cell ?? '',
      to: cell.target?.cell ?? '',
      label: cell.data?.name ?? '',
      encrypted: isEncrypted(cell),
    })),
    threats: threats.map(([name, { threat, at }]) => ({
      key: name,
      title: threat.title,
      description: threat.description,
      stride: strideOf(threat),
      components: at.filter((id) => keys.has(id)),
      weaknesses: weaknessesIn(threat.description),
    })),
    mitigations: threats.flatMap(toMitigation),
  };
}

/** True for a value that means to be a model of Threat Dragon 2. */
export function looksLikeThreatDragon(value: unknown): boolean {
  const { summary, detail } = (value ?? {}) as {
    summary?: unknown;
    detail?: { diagrams?: unknown };
  };
  return typeof summary === 'object' && Array.isArray(detail?.diagrams);
}

/** Reads a model of OWASP Threat Dragon 2. @param value what its file holds, of any shape */
export function readThreatDragon(value: unknown): ReadModel {
  const parsed = modelSchema.safeParse(value);
  return parsed.success
    ? toModel(parsed.data)
    : modelFault('model of Threat Dragon 2', parsed.error);
}
