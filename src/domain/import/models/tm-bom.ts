import * as z from 'zod';
import type { ComponentKind, Model, ReadModel } from './model.ts';
import { key, modelFault, partsOf, words } from './model.ts';
import { encryptionFrom, strideFrom } from './said.ts';

const named = { symbolic_name: key, title: words, description: words };
const partSchema = z.object({ ...named, trust_zone: key.nullish(), type: words });
const end = z.object({ object: key });

/** An OWASP TM-BOM. Source: its schema 1.0.2, `threat-model.schema.json`. */
const modelSchema = z.object({
  scope: z.object({ title: words, description: words }),
  release_docs_link: words,
  repo_link: words,
  trust_zones: partsOf(z.object(named)),
  actors: partsOf(partSchema),
  components: partsOf(partSchema),
  data_stores: partsOf(partSchema),
  data_flows: partsOf(
    z.object({
      title: words,
      description: words,
      source: end,
      destination: end,
      encrypted: z.boolean().nullish(),
    }),
  ),
  threats: partsOf(
    z.object({
      ...named,
      components_affected: partsOf(key),
      weaknesses: partsOf(z.object({ cwe_id: z.number().nullish() })),
    }),
  ),
  controls: partsOf(z.object({ title: words, description: words, threats: partsOf(key) })),
});

/** Actors that are services of somebody else, not people. */
const SERVICES = ['third_party', 'system', 'service'];

type Part = z.output<typeof partSchema>;

function toModel(data: z.output<typeof modelSchema>): Model {
  const { scope, actors, components, data_stores: stores } = data;
  const toComponent = (kind: ComponentKind) => (part: Part) => ({
    key: part.symbolic_name,
    name: part.title,
    kind: kind === 'actor' && SERVICES.includes(part.type) ? ('external' as const) : kind,
    boundary: part.trust_zone ?? undefined,
  });
  return {
    title: scope.title,
    description: scope.description || undefined,
    vendor: undefined,
    homepage: data.release_docs_link || undefined,
    repository: data.repo_link || undefined,
    boundaries: data.trust_zones.map((zone) => ({ key: zone.symbolic_name, name: zone.title })),
    components: [
      ...actors.map(toComponent('actor')),
      ...components.map(toComponent('process')),
      ...stores.map(toComponent('store')),
    ],
    flows: data.data_flows.map(({ title, description, source, destination, encrypted }) => ({
      from: source.object,
      to: destination.object,
      label: title,
      // The format asks for a yes or a no; who does not know can only say so in words.
      encrypted: encryptionFrom(description) === 'unknown' ? undefined : (encrypted ?? undefined),
    })),
    threats: data.threats.map((threat) => ({
      key: threat.symbolic_name,
      title: threat.title,
      description: threat.description,
      stride: strideFrom(threat.description),
      components: threat.components_affected,
      weaknesses: threat.weaknesses.flatMap(({ cwe_id: id }) => id ?? []),
    })),
    mitigations: data.controls.map(({ title, description: text, threats: against }) => {
      return { title, text, against };
    }),
  };
}

/** True for a value that means to be a TM-BOM. */
export function looksLikeTmBom(value: unknown): boolean {
  const { scope, trust_zones: zones } = (value ?? {}) as { scope?: unknown; trust_zones?: unknown };
  return typeof scope === 'object' && Array.isArray(zones);
}

/** Reads an OWASP TM-BOM. @param value what its file holds, of any shape */
export function readTmBom(value: unknown): ReadModel {
  const parsed = modelSchema.safeParse(value);
  return parsed.success ? toModel(parsed.data) : modelFault('TM-BOM', parsed.error);
}
