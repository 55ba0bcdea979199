import * as z from 'zod';
import type { ComponentKind, Model, ReadModel } from './model.ts';
import { key, modelFault, partsOf, words } from './model.ts';

const usedSchema = z.object({
  threat: key,
  mitigations: partsOf(z.object({ mitigation: key })),
});

const componentSchema = z.object({
  id: key,
  name: words,
  type: words,
  parent: z.object({ trustZone: key.nullish(), component: key.nullish() }).nullish(),
  threats: partsOf(usedSchema),
});

/** An Open Threat Model. Source: its schema 0.2.0 (https://github.com/iriusrisk/OpenThreatModel). */
const modelSchema = z.object({
  project: z.object({ name: words, description: words, owner: words }),
  trustZones: partsOf(z.object({ id: key, name: words })),
  components: partsOf(componentSchema),
  dataflows: partsOf(
    z.object({ name: words, source: key, destination: key, bidirectional: z.boolean().nullish() }),
  ),
  threats: partsOf(
    z.object({ id: key, name: words, description: words, categories: partsOf(words) }),
  ),
  mitigations: partsOf(z.object({ id: key, name: words, description: words })),
});

type Component = z.output<typeof componentSchema>;

/** Words in the types of components that keep data. */
const STORE =
  /store|storage|database|\bdb\b|dynamodb|sql|redis|mongo|postgres|bucket|s3|queue|cache/i;

/** OTM leaves the types of components to each tool; a few words mean the same in all of them. */
function kindOf(type: string): ComponentKind {
  const apart = type.replaceAll(/(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+/g, ' ');
  if (/\b(?:client|browser|user|actor|mobile)s?\b/i.test(apart)) return 'actor';
  if (/external|third.?party|saas/i.test(type)) return 'external';
  return STORE.test(type) ? 'store' : 'process';
}

/** The trust zone of a component: its own, or that of the component in which it lies. */
function zoneOf(component: Component, all: ReadonlyMap<string, Component>): string | undefined {
  const seen = new Set<string>();
  for (let at: Component | undefined = component; at && !seen.has(at.id);) {
    seen.add(at.id);
    const zone = at.parent?.trustZone ?? undefined;
    if (zone !== undefined) return zone;
    at = all.get(at.parent?.component ?? '');
  }
  return undefined;
}

function toModel(data: z.output<typeof modelSchema>): Model {
  const { project, components } = data;
  const byId = new Map(components.map((component) => [component.id, component]));
  const uses = components.flatMap(({ id, threats }) => threats.map((used) => ({ id, used })));
  return {
    title: project.name,
    description: project.description || undefined,
    vendor: project.owner || undefined,
    homepage: undefined,
    repository: undefined,
    boundaries: data.trustZones.map(({ id, name }) => ({ key: id, name })),
    components: components.map((component) => ({
      key: component.id,
      name: component.name,
      kind: kindOf(component.type),
      boundary: zoneOf(component, byId),
    })),
    flows: data.dataflows.flatMap(({ name, source, destination, bidirectional }) => {
      const flow = { from: source, to: destination, label: name, encrypted: undefined };
      return bidirectional === true ? [flow, { ...flow, from: destination, to: source }] : [flow];
    }),
    threats: data.threats.map(({ id, name, description, categories }) => ({
      key: id,
      title: name,
      description,
      stride: categories,
      components: uses.filter(({ used }) => used.threat === id).map((use) => use.id),
      weaknesses: [],
    })),
    mitigations: data.mitigations.map(({ id, name, description }) => ({
      title: name,
      text: description,
      against: uses
        .filter(({ used }) => used.mitigations.some(({ mitigation }) => mitigation === id))
        .map(({ used }) => used.threat),
    })),
  };
}

/** True for a value that means to be an Open Threat Model. */
export function looksLikeOtm(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'otmVersion' in value && 'project' in value;
}

/** Reads an Open Threat Model. @param value what its file holds, of any shape */
export function readOtm(value: unknown): ReadModel {
  const parsed = modelSchema.safeParse(value);
  return parsed.success ? toModel(parsed.data) : modelFault('Open Threat Model', parsed.error);
}
