import { advisoryState } from '#domain/advisories/advisory-state.ts';
import type { AdvisoryState } from '#domain/advisories/advisory-state.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { rateVector } from '#domain/cvss/vector.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import { affectedWords, fixedWords } from '#ui/evidence/version-ranges.ts';
import { LICENCE } from '../api/envelope.ts';
import type { Addresses } from '../addresses.ts';
import { uuid5 } from '../uuid5.ts';
import type { Format } from './format.ts';
import { instant, newestDay, toJsonFile } from './format.ts';
import { productId, recordAddress, weaknessesOf } from './product.ts';

const METHODS = { '3.0': 'CVSSv3', '3.1': 'CVSSv31', '4.0': 'CVSSv4' } as const;

/** What a state means for whoever runs the version. */
const ANALYSES: Readonly<Record<AdvisoryState, string>> = {
  open: 'exploitable',
  fixed: 'resolved',
  'not-yet': 'not_affected',
  withdrawn: 'false_positive',
  unknown: 'in_triage',
};

const sourceOf = (id: string) => ({
  name: id.startsWith('GHSA-') ? 'GitHub Advisory Database' : 'NVD',
  url: recordAddress(id),
});

function toComponent(agent: Agent, addresses: Addresses) {
  const { name, vendor, assessed, packages, homepage } = agent.data;
  const id = productId(agent, addresses);
  return {
    type: 'application',
    'bom-ref': id,
    supplier: { name: vendor },
    name,
    version: assessed.version,
    ...(packages.length > 0 ? { purl: id } : {}),
    externalReferences: [
      { type: 'website', url: homepage },
      { type: 'threat-model', url: addresses.whole(addresses.urls.agent(agent.id)) },
    ],
  };
}

function ratingsOf({ severity }: Advisory) {
  return severity.map(rateVector).map(({ vector, version, base, severity: band }) => ({
    score: base,
    severity: band,
    method: METHODS[version],
    vector,
  }));
}

function toVulnerability(agent: Agent, advisory: Advisory, addresses: Addresses) {
  const { data } = agent;
  const { id, aliases, title, affected, published, modified, exploited, withdrawn } = advisory;
  const state = advisoryState(data, advisory, data.assessed.version);
  const cwes = weaknessesOf(agent, [id, ...aliases]);
  const [versions, fixed] = [affectedWords(affected), fixedWords(affected)];
  const detail = [
    `Affected: ${versions ?? 'not stated'}.`,
    ...(exploited ? [`Exploited, says ${exploited.by} (${exploited.on}).`] : []),
    ...(withdrawn === undefined ? [] : [`The record was withdrawn on ${withdrawn}.`]),
  ].join(' ');
  return {
    'bom-ref': `urn:uuid:${uuid5(`cyclonedx:${agent.id}:${id}`)}`,
    id,
    source: sourceOf(id),
    references: aliases.map((alias) => ({ id: alias, source: sourceOf(alias) })),
    ratings: ratingsOf(advisory),
    ...(cwes.length > 0 ? { cwes } : {}),
    description: title,
    ...(fixed === undefined ? {} : { recommendation: `Update to ${fixed}.` }),
    advisories: [{ title, url: advisory.url }],
    ...(published === 'unknown' ? {} : { published: instant(published) }),
    ...(modified === undefined ? {} : { updated: instant(modified) }),
    analysis: { state: ANALYSES[state], detail },
    affects: [
      {
        ref: productId(agent, addresses),
        versions: [
          {
            version: data.assessed.version,
            status: state === 'open' ? 'affected' : state === 'unknown' ? 'unknown' : 'unaffected',
          },
        ],
      },
    ],
  };
}

/** What each advisory means for the assessed version, as CycloneDX VEX. */
export const cycloneDxFormat: Format = {
  id: 'cyclonedx',
  name: 'CycloneDX VEX',
  does: 'What each advisory means for the assessed version, as a CycloneDX 1.6 VEX document.',
  type: 'application/vnd.cyclonedx+json',
  file: 'vex.cdx.json',
  joins: true,
  holds: ({ data }) => data.advisories.length > 0,
  write: (agents, { addresses }) => {
    const ids = agents.map(({ id, data }) => `${id}@${data.assessed.version}`);
    return toJsonFile({
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${uuid5(`cyclonedx:${ids.join(',')}`)}`,
      version: 1,
      metadata: {
        timestamp: instant(newestDay(agents)),
        authors: [{ name: LICENCE.attribution }],
        licenses: [{ license: { id: LICENCE.id, url: LICENCE.url } }],
      },
      components: agents.map((agent) => toComponent(agent, addresses)),
      vulnerabilities: agents.flatMap((agent) =>
        agent.data.advisories.map((advisory) => toVulnerability(agent, advisory, addresses)),
      ),
    });
  },
};
