import type { Architecture } from '#domain/entry/architecture.ts';
import type { DataFlow } from '#domain/data-flows.ts';
import { said } from '#domain/import/models/said.ts';
import type { Layout } from '#ui/diagram/geometry.ts';
import { uuid5 } from '../uuid5.ts';

type Component = Architecture['components'][number];

/** What Threat Dragon calls each kind of component. It has no services of others: they are actors. */
const KINDS = {
  actor: { shape: 'actor', type: 'tm.Actor' },
  external: { shape: 'actor', type: 'tm.Actor' },
  process: { shape: 'process', type: 'tm.Process' },
  store: { shape: 'store', type: 'tm.Store' },
} as const;

/** How Threat Dragon draws a line around what has open threats, and around what has none. */
const strokeOf = (isOpen: boolean) => ({
  stroke: isOpen ? 'red' : '#333333',
  strokeWidth: isOpen ? 2.5 : 1,
  strokeDasharray: null,
});

/** The id of a cell: it follows from the agent and from what the cell stands for. */
function cellId(agent: string, name: string): string {
  return uuid5(`threat-dragon:${agent}:${name}`);
}

/** A trust boundary as a box behind everything. */
export function boundaryCell(
  agent: string,
  { id, name }: Architecture['boundaries'][number],
  [x, y, width, height]: Layout['components'][number],
) {
  return {
    id: cellId(agent, `boundary:${id}`),
    shape: 'trust-boundary-box',
    zIndex: -1,
    visible: true,
    position: { x, y },
    size: { width: Math.max(width, 10), height: Math.max(height, 10) },
    attrs: { label: { text: name } },
    data: {
      type: 'tm.BoundaryBox',
      name,
      description: id,
      isTrustBoundary: true,
      hasOpenThreats: false,
    },
  };
}

/** A component with its threats. */
export function componentCell(
  agent: string,
  component: Component,
  [x, y, width, height]: Layout['components'][number],
  threats: readonly { readonly status: string }[],
) {
  const { id, name, kind } = component;
  const { shape, type } = KINDS[kind];
  const hasOpenThreats = threats.some(({ status }) => status === 'Open');
  const stroke = strokeOf(hasOpenThreats);
  const lines = shape === 'store' ? { topLine: stroke, bottomLine: stroke } : { body: stroke };
  return {
    id: cellId(agent, `component:${id}`),
    shape,
    zIndex: 2,
    visible: true,
    position: { x, y },
    size: { width, height },
    attrs: { text: { text: name }, ...lines },
    data: {
      type,
      name,
      description: kind === 'external' ? `${id}. ${said.othersService}` : id,
      isTrustBoundary: false,
      outOfScope: false,
      reasonOutOfScope: '',
      hasOpenThreats,
      threats,
    },
  };
}

/** The text on a flow, on white. */
function labelCell(text: string) {
  return {
    position: 0.5,
    markup: [
      { tagName: 'ellipse', selector: 'labelBody' },
      { tagName: 'text', selector: 'labelText' },
    ],
    attrs: {
      labelText: { text, textAnchor: 'middle', textVerticalAnchor: 'middle' },
      labelBody: {
        ...{ ref: 'labelText', refRx: '50%', refRy: '60%' },
        ...{ fill: '#fff', strokeWidth: 0 },
      },
    },
  };
}

function describeFlow({ data, encrypted }: DataFlow['flow'], crosses: boolean): string {
  return [
    ...(data.length > 0 ? [`Data: ${data.join(', ')}.`] : []),
    ...(crosses ? ['It crosses a trust boundary.'] : []),
    ...(encrypted === undefined ? [said.encryptionUnknown] : []),
    ...(encrypted === false ? [said.notEncrypted] : []),
  ].join(' ');
}

/** A flow, with the corners that its drawing has. */
export function flowCell(
  agent: string,
  { flow, index, from, to, crosses }: DataFlow,
  points: Layout['flows'][number]['points'],
) {
  return {
    id: cellId(agent, `flow:${index}`),
    shape: 'flow',
    zIndex: 10,
    connector: 'smooth',
    source: { cell: cellId(agent, `component:${from.id}`) },
    target: { cell: cellId(agent, `component:${to.id}`) },
    vertices: points.slice(1, -1).map(([x, y]) => ({ x, y })),
    attrs: {
      line: { stroke: '#333333', targetMarker: { name: 'block' }, strokeDasharray: null },
    },
    labels: [labelCell(flow.label)],
    data: {
      type: 'tm.Flow',
      name: flow.label,
      description: describeFlow(flow, crosses),
      isTrustBoundary: false,
      outOfScope: false,
      reasonOutOfScope: '',
      hasOpenThreats: false,
      isBidirectional: false,
      isEncrypted: flow.encrypted ?? false,
      isPublicNetwork: false,
      protocol: '',
      threats: [],
    },
  };
}
