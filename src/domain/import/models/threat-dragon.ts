import * as z from 'zod';
import type { ComponentKind, Model, ReadModel } from './model.ts';
import { key, modelFault, partsOf, words } from './parts.ts';

const number = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);
const place = z.object({ x: number, y: number }).nullish();
const end = z.object({ cell: key.optional() }).nullish();

const threatSchema = z.object({
  title: words,
  type: words,
  description: words,
  mitigation: words,
  status: words,
});

const cellSchema = z.object({
  id: key,
  shape: words,
  position: place,
  size: z.object({ width: number, height: number }).nullish(),
  source: end,
  target: end,
  data: z
    .object({
      type: words,
      name: words,
      isEncrypted: z.boolean().nullish(),
      threats: partsOf(threatSchema),
    })
    .nullish(),
});

/** A model of OWASP Threat Dragon 2. Source: its schema, `threat-dragon-v2.schema.json`. */
const modelSchema = z.object({
  summary: z.object({ title: words, owner: words, description: words }),
  detail: z.object({ diagrams: partsOf(z.object({ cells: partsOf(cellSchema) })) }),
});

type Cell = z.output<typeof cellSchema>;

const KINDS: Readonly<Record<string, ComponentKind>> = {
  'tm.Actor': 'actor',
  'tm.Process': 'process',
  'tm.Store': 'store',
};

function boxOf({ position, size }: Cell) {
  const { x = 0, y = 0 } = position ?? {};
  const { width = 0, height = 0 } = size ?? {};
  return { x, y, width, height, area: width * height };
}

/** The smallest box in which the middle of a cell lies: Threat Dragon draws boundaries, and no more. */
function boundaryOf(cell: Cell, boxes: readonly Cell[]): string | undefined {
  const { x, y, width, height } = boxOf(cell);
  const [midX, midY] = [x + width / 2, y + height / 2];
  return boxes
    .filter((box) => {
      const outer = boxOf(box);
      const inX = midX >= outer.x && midX <= outer.x + outer.width;
      return inX && midY >= outer.y && midY <= outer.y + outer.height;
    })
    .toSorted((a, b) => boxOf(a).area - boxOf(b).area)[0]?.id;
}

/** The threats of all cells: one that stands at several components is one threat. */
function threatsOf(cells: readonly Cell[]) {
  const threats = new Map<string, { threat: z.output<typeof threatSchema>; at: string[] }>();
  for (const { id, data } of cells)
    for (const threat of data?.threats ?? []) {
      const name = JSON.stringify([threat.title, threat.description]);
      const known = threats.get(name);
      if (known) known.at.push(id);
      else threats.set(name, { threat, at: [id] });
    }
  return [...threats.entries()];
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
      kind: KINDS[cell.data?.type ?? ''] ?? 'process',
      boundary: boundaryOf(cell, boxes),
    })),
    flows: ofType('tm.Flow').map(({ source, target, data }) => ({
      from: source?.cell ?? '',
      to: target?.cell ?? '',
      label: data?.name ?? '',
      // A box that nobody ticked says nothing.
      encrypted: data?.isEncrypted === true ? true : undefined,
    })),
    threats: threats.map(([name, { threat, at }]) => ({
      key: name,
      title: threat.title,
      description: threat.description,
      stride: threat.type,
      components: at.filter((id) => keys.has(id)),
      weaknesses: [],
    })),
    mitigations: threats.flatMap(([name, { threat }]) =>
      threat.mitigation.trim() === ''
        ? []
        : [{ title: `Against: ${threat.title}`, text: threat.mitigation, against: [name] }],
    ),
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
