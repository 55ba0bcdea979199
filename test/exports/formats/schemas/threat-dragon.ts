import * as z from 'zod';
import { words } from './parts.ts';

const point = z.strictObject({ x: z.number(), y: z.number() });
const id = z.uuid();
const stroke = z.strictObject({
  stroke: words,
  strokeWidth: z.number(),
  strokeDasharray: z.null(),
});

const placed = {
  id,
  zIndex: z.int(),
  visible: z.literal(true),
  position: point,
  size: z.strictObject({ width: z.number().min(10), height: z.number().min(10) }),
};

const threat = z.strictObject({
  id,
  number: z.int().min(1),
  title: words,
  type: z.enum([
    'Spoofing',
    'Tampering',
    'Repudiation',
    'Information disclosure',
    'Denial of service',
    'Elevation of privilege',
  ]),
  modelType: z.literal('STRIDE'),
  status: z.enum(['Open', 'Eliminated']),
  severity: z.enum(['Low', 'Medium', 'High', 'Critical']),
  score: words,
  description: words,
  mitigation: z.string(),
});

const common = {
  name: words,
  description: z.string(),
  isTrustBoundary: z.literal(false),
  outOfScope: z.literal(false),
  reasonOutOfScope: z.literal(''),
  hasOpenThreats: z.boolean(),
};

const boundary = z.strictObject({
  ...placed,
  shape: z.literal('trust-boundary-box'),
  attrs: z.strictObject({ label: z.strictObject({ text: words }) }),
  data: z.strictObject({
    ...{ type: z.literal('tm.BoundaryBox'), name: words, description: words },
    ...{ isTrustBoundary: z.literal(true), hasOpenThreats: z.literal(false) },
  }),
});

const text = z.strictObject({ text: words });

/** What Threat Dragon calls a component of a kind, and which lines it draws of it. */
const component = <S extends string>(shape: S, type: string, attrs: z.ZodType) =>
  z.strictObject({
    ...placed,
    shape: z.literal(shape),
    attrs,
    data: z.strictObject({ ...common, type: z.literal(type), threats: z.array(threat) }),
  });

const flow = z.strictObject({
  id,
  shape: z.literal('flow'),
  zIndex: z.int(),
  connector: z.literal('smooth'),
  source: z.strictObject({ cell: id }),
  target: z.strictObject({ cell: id }),
  vertices: z.array(point),
  attrs: z.strictObject({
    line: z.strictObject({
      ...{ stroke: words, strokeDasharray: z.null() },
      targetMarker: z.strictObject({ name: z.literal('block') }),
    }),
  }),
  labels: z
    .array(z.object({ attrs: z.object({ labelText: z.object({ text: words }) }) }))
    .length(1),
  data: z.strictObject({
    ...common,
    type: z.literal('tm.Flow'),
    isBidirectional: z.literal(false),
    isEncrypted: z.boolean(),
    isPublicNetwork: z.literal(false),
    protocol: z.literal(''),
    threats: z.array(z.never()),
  }),
});

const cell = z.discriminatedUnion('shape', [
  boundary,
  component('actor', 'tm.Actor', z.strictObject({ text, body: stroke })),
  component('process', 'tm.Process', z.strictObject({ text, body: stroke })),
  component('store', 'tm.Store', z.strictObject({ text, topLine: stroke, bottomLine: stroke })),
  flow,
]);

const version = z.string().regex(/^2\.\d+\.\d+$/);

/** A model of OWASP Threat Dragon. Source: its schema, of release 2.6.2. */
export const threatDragon = z.strictObject({
  version,
  summary: z.strictObject({ title: words, owner: words, description: words, id: z.literal(0) }),
  detail: z.strictObject({
    contributors: z.array(z.strictObject({ name: words })),
    diagrams: z.tuple([
      z.strictObject({
        id: z.literal(0),
        version,
        title: words,
        description: words,
        diagramType: z.literal('STRIDE'),
        thumbnail: words,
        cells: z.array(cell).min(1),
      }),
    ]),
    diagramTop: z.literal(1),
    reviewer: z.literal(''),
    threatTop: z.int().min(0),
  }),
});
