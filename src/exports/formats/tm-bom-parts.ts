import type { Architecture } from '#domain/entry/architecture.ts';
import { dataFlows } from '#domain/data-flows.ts';
import type { DataFlow } from '#domain/data-flows.ts';
import { said } from '#domain/import/models/said.ts';

type Component = Architecture['components'][number];

/** The zone of what stands in no boundary. */
const OUTSIDE = 'outside';

const zoneOf = ({ boundary }: Component) => boundary ?? OUTSIDE;

/** In which list of a TM-BOM a component stands. */
const LISTS = {
  actor: 'actor',
  external: 'actor',
  process: 'component',
  store: 'data_store',
} as const;

/** The trust zones, and between which of them data flows. */
export function toZones({ boundaries, components, flows }: Architecture) {
  const zones = boundaries.map(({ id, name }) => ({
    symbolic_name: id,
    title: name,
    description: `Trust boundary: ${name}`,
  }));
  const hasOutside = components.some(({ boundary }) => boundary === undefined);
  const pairs = dataFlows({ components, flows })
    .filter(({ crosses }) => crosses)
    .map(({ from, to }) => [zoneOf(from), zoneOf(to)].toSorted().join('|'));
  return {
    trust_zones: hasOutside
      ? [
          ...zones,
          {
            symbolic_name: OUTSIDE,
            title: 'Outside',
            description: 'What stands in no boundary of the entry',
          },
        ]
      : zones,
    trust_boundaries: [...new Set(pairs)].map((pair) => {
      const [trust_zone_a, trust_zone_b] = pair.split('|');
      return { trust_zone_a, trust_zone_b };
    }),
  };
}

/** The components, each in the list that a TM-BOM has for its kind. */
export function toComponents({ components }: Architecture) {
  const rowOf = (component: Component) => ({
    symbolic_name: component.id,
    title: component.name,
    description: component.name,
    trust_zone: zoneOf(component),
  });
  const of = (...kinds: readonly Component['kind'][]) =>
    components.filter(({ kind }) => kinds.includes(kind));
  return {
    actors: of('actor', 'external').map((component) => ({
      ...rowOf(component),
      type: component.kind === 'actor' ? 'user' : 'third_party',
    })),
    components: of('process').map(rowOf),
    // A TM-BOM has no word for a store of an unknown type; an assumption says so.
    data_stores: of('store').map((component) => ({ ...rowOf(component), type: 'document' })),
  };
}

/** A flow of data. */
export function toFlow({ flow, index, from, to }: DataFlow) {
  const known = flow.encrypted === undefined ? ` ${said.encryptionUnknown}` : '';
  return {
    symbolic_name: `flow-${index}`,
    title: flow.label,
    description: `${flow.data.length > 0 ? `Data: ${flow.data.join(', ')}.` : flow.label}${known}`,
    source: { type: LISTS[from.kind], object: from.id },
    destination: { type: LISTS[to.kind], object: to.id },
    has_sensitive_data: flow.data.length > 0,
    encrypted: flow.encrypted ?? false,
  };
}
