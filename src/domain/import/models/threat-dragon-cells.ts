import * as z from 'zod';
import type { ComponentKind } from './model.ts';
import { key, partsOf, words } from './model.ts';
import { encryptionFrom, said, strideFrom } from './said.ts';

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

/** A cell, as far as it is read. */
export const cellSchema = z.object({
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
      description: words,
      isEncrypted: z.boolean().nullish(),
      threats: partsOf(threatSchema),
    })
    .nullish(),
});

/** A threat of a cell. */
export type CellThreat = z.output<typeof threatSchema>;

/** A cell of a diagram. */
export type Cell = z.output<typeof cellSchema>;

/** The kinds of components, by what Threat Dragon calls them. */
export const KINDS: Readonly<Record<string, ComponentKind>> = {
  'tm.Actor': 'actor',
  'tm.Process': 'process',
  'tm.Store': 'store',
};

/** The kind of a component. Threat Dragon draws services of others as actors. */
export function kindOf({ data }: Cell): ComponentKind {
  const kind = KINDS[data?.type ?? ''] ?? 'process';
  return kind === 'actor' && data?.description.includes(said.othersService) ? 'external' : kind;
}

/** Whether a flow is encrypted. A box that nobody ticked says nothing, but words may. */
export function isEncrypted({ data }: Cell): boolean | undefined {
  if (data?.isEncrypted === true) return true;
  return encryptionFrom(data?.description ?? '') === 'no' ? false : undefined;
}

/** The categories of a threat: its own, and what its description says beside. */
export function strideOf({ type, description }: CellThreat): string[] {
  return [type, ...strideFrom(description)];
}

/** The numbers of CWE that a text names. */
export const weaknessesIn = (text: string): number[] =>
  [...text.matchAll(/\bCWE-(\d{1,5})\b/g)].map(([, number]) => Number(number));

function boxOf({ position, size }: Cell) {
  const { x = 0, y = 0 } = position ?? {};
  const { width = 0, height = 0 } = size ?? {};
  return { x, y, width, height, area: width * height };
}

/** The smallest box in which the middle of a cell lies: Threat Dragon draws boundaries, and no more. */
export function boundaryOf(cell: Cell, boxes: readonly Cell[]): string | undefined {
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
