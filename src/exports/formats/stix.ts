import { namesAdvisory } from '#domain/advisories/advisory-state.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Publisher } from '#ui/shared/publisher.ts';
import { licenceOf } from '../licence.ts';
import type { Addresses, JoinedAgent, PartedJoin } from '../export.ts';
import type { Format } from './format.ts';
import { rowsIn } from '../join.ts';
import { partsOfList } from '../join-parts.ts';
import { newestDay, toJoinedAgent, toJsonFile, versionsOf } from './format.ts';
import { softwareId, stixId } from './stix-objects.ts';
import * as stix from './stix-objects.ts';
import type { StixObject } from './stix-objects.ts';

/** How the threats of an agent hang together with its software, its mitigations and advisories. */
function relationsOf(agent: Agent, software: string, publisher: Publisher): StixObject[] {
  const { id, data, score } = agent;
  const relate = (type: string, source: string, target: string) =>
    stix.toRelation(agent, { type, source, target }, publisher);
  return score.threats.flatMap(({ threat }) => {
    const pattern = stixId('attack-pattern', `${id}/${threat.id}`);
    const flaws = data.advisories.filter((advisory) => namesAdvisory(threat, advisory));
    return [
      relate('related-to', pattern, software),
      ...threat.mitigations.map((name) =>
        relate('mitigates', stixId('course-of-action', `${id}/${name}`), pattern),
      ),
      ...flaws.map((advisory) =>
        relate('targets', pattern, stixId('vulnerability', `${id}/${advisory.id}`)),
      ),
    ];
  });
}

function objectsOf(agent: Agent, addresses: Addresses): StixObject[] {
  const { id, data, score } = agent;
  const { version, on } = data.assessed;
  const { publisher } = addresses.urls;
  const software = softwareId(data.name, data.vendor, version);
  const objects: StixObject[] = [
    {
      ...{ type: 'software', spec_version: '2.1', id: software },
      ...{ name: data.name, vendor: data.vendor, version },
    },
    ...score.threats.map((scored) => stix.toAttackPattern(agent, scored, addresses)),
    ...data.mitigations.map((mitigation) => stix.toCourse(agent, mitigation, publisher)),
    ...data.advisories.map((advisory) => stix.toVulnerability(agent, advisory, publisher)),
    ...relationsOf(agent, software, publisher),
  ];
  const report = {
    ...stix.common('report', id, on, publisher),
    name: `${data.name} ${version}: agentic threat model`,
    description: data.summary,
    report_types: ['vulnerability', 'attack-pattern'],
    published: stix.moment(on),
    object_refs: objects.map((object) => object.id),
    external_references: [
      { source_name: 'agent-threat-catalog', url: addresses.whole(addresses.urls.agent(id)) },
    ],
  };
  return [...objects, report];
}

/** Who made the bundle, and the licence that its objects are marked with. */
function ours(day: string, addresses: Addresses): StixObject[] {
  const { id, url, attribution } = licenceOf(addresses);
  const { publisher } = addresses.urls;
  const catalog = stix.catalogId(publisher);
  return [
    {
      ...{ type: 'identity', spec_version: '2.1', id: catalog },
      ...{ created: stix.moment(day), modified: stix.moment(day) },
      ...{ name: attribution, identity_class: 'group' },
    },
    {
      ...{ type: 'marking-definition', spec_version: '2.1', id: stix.markingId(publisher) },
      ...{ created_by_ref: catalog, created: stix.moment('2026-11-21') },
      ...{ definition_type: 'statement', name: id },
      definition: { statement: `${attribution}, ${url}` },
    },
  ];
}

const OBJECTS = { key: 'objects', indent: '  ' };

/** A bundle of some agents. */
function toBundle(agents: readonly JoinedAgent[], objects: readonly StixObject[]): string {
  return toJsonFile({ type: 'bundle', id: stixId('bundle', versionsOf(agents)), objects });
}

/** The two objects that say whose all others are, as rows of a bundle. */
const common = (day: string, addresses: Addresses) =>
  rowsIn(toJsonFile({ objects: ours(day, addresses) }), OBJECTS);

const objects = partsOfList(
  OBJECTS,
  (agents) => toBundle(agents, []),
  (text, { on }, { addresses }) => ({
    text: rowsIn(text, OBJECTS).slice(common(on, addresses).length + 1),
  }),
);

/** The objects of all agents, which share the two that say whose they are. No two have one id. */
const parted: PartedJoin = {
  ...objects,
  before: (agents, around) =>
    `${objects.before(agents, around)}${common(newestDay(agents), around.addresses)},`,
};

/** Threats, mitigations and advisories with how they hang together, as a STIX 2.1 bundle. */
export const stixFormat: Format = {
  id: 'stix',
  name: 'STIX bundle',
  does: 'Open threats, mitigations and advisories with their relations, as a STIX 2.1 bundle.',
  type: 'application/stix+json',
  file: 'stix.json',
  write: (agent, { addresses }) => {
    const all = [...ours(agent.data.assessed.on, addresses), ...objectsOf(agent, addresses)];
    const objects = [...new Map(all.map((object) => [object.id, object])).values()];
    return toBundle([toJoinedAgent(agent)], objects);
  },
  join: parted,
};
