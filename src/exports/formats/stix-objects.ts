import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import { findReference } from '#domain/frameworks/reference.ts';
import { scoreText } from '#ui/shared/band.ts';
import type { Publisher } from '#ui/shared/publisher.ts';
import type { Addresses } from '../export.ts';
import { uuid5 } from '../uuid5.ts';
import { recordAddress } from './product.ts';

/** The namespace of STIX for ids of observables. Source: STIX 2.1, section 2.9. */
const OBSERVABLES = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** The id of an object that is ours: it follows from what the object is about. */
export function stixId(type: string, name: string): string {
  return `${type}--${uuid5(`stix:${type}:${name}`)}`;
}

/**
 * The id of an observable software, as STIX 2.1 derives it from its contributing properties.
 * Source: STIX 2.1, sections 2.9 and 6.14. Their canonical JSON has its keys in order.
 */
export function softwareId(name: string, vendor: string, version: string): string {
  return `software--${uuid5(JSON.stringify({ name, vendor, version }), OBSERVABLES)}`;
}

/** An object of a bundle. */
export type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

/** The beginning of a calendar date, as STIX writes it. */
export const moment = (day: string) => `${day}T00:00:00.000Z`;

/** Who made an object. Each publisher is somebody else, so that a private catalog is never taken for the public one. */
export function catalogId({ isPublic, attribution }: Publisher): string {
  return stixId('identity', isPublic ? 'catalog' : attribution);
}

/** The terms that an object is marked with. */
export function markingId(publisher: Publisher): string {
  const terms = publisher.licence?.id ?? 'none stated';
  return stixId(
    'marking-definition',
    publisher.isPublic ? terms : `${publisher.attribution}: ${terms}`,
  );
}

/** What every object of ours carries: who made it, when, and under which licence. */
export function common(type: string, name: string, day: string, publisher: Publisher) {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    created_by_ref: catalogId(publisher),
    created: moment(day),
    modified: moment(day),
    object_marking_refs: [markingId(publisher)],
  };
}

function referencesOf(ids: readonly string[]) {
  return ids.flatMap((id) => {
    const reference = findReference(id);
    return reference ? [{ source_name: reference.list, external_id: id, url: reference.url }] : [];
  });
}

/** A threat. */
export function toAttackPattern(
  agent: Agent,
  { threat, interval }: ScoredThreat,
  at: Addresses,
): StixObject {
  const page = at.whole(at.urls.part(agent.id, `threat-${threat.id}`));
  return {
    ...common(
      'attack-pattern',
      `${agent.id}/${threat.id}`,
      agent.data.assessed.on,
      at.urls.publisher,
    ),
    name: `${agent.data.name}: ${threat.title}`,
    description: `${threat.scenario}\n\n${scoreText(interval)}, AIVSS 0.8.`,
    external_references: [
      { source_name: 'agent-threat-catalog', external_id: threat.id, url: page },
      ...referencesOf(threat.frameworks),
    ],
  };
}

/** A mitigation. */
export function toCourse(
  agent: Agent,
  { id, title, text }: Mitigation,
  publisher: Publisher,
): StixObject {
  return {
    ...common('course-of-action', `${agent.id}/${id}`, agent.data.assessed.on, publisher),
    name: title,
    description: text,
  };
}

/** An advisory. */
export function toVulnerability(
  agent: Agent,
  { id, aliases, title, url }: Advisory,
  publisher: Publisher,
): StixObject {
  return {
    ...common('vulnerability', `${agent.id}/${id}`, agent.data.assessed.on, publisher),
    name: id,
    description: title,
    external_references: [id, ...aliases].map((name) => ({
      source_name: name.startsWith('CVE-') ? 'cve' : 'ghsa',
      external_id: name,
      url: name === id ? url : recordAddress(name),
    })),
  };
}

/** Two objects, and how the first hangs together with the second. */
type Relation = { readonly type: string; readonly source: string; readonly target: string };

/** How two objects hang together. */
export function toRelation(
  agent: Agent,
  { type, source, target }: Relation,
  publisher: Publisher,
): StixObject {
  return {
    ...common('relationship', `${type}:${source}:${target}`, agent.data.assessed.on, publisher),
    relationship_type: type,
    source_ref: source,
    target_ref: target,
  };
}
