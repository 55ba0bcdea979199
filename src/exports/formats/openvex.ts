import { advisoryState } from '#domain/advisories/advisory-state.ts';
import { packagesBeside } from '#domain/advisories/compared-ranges.ts';
import type { AdvisoryState } from '#domain/advisories/advisory-state.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { PackageBeside } from '#domain/entry/product.ts';
import { unknownReason } from '#ui/evidence/unknown-reason.ts';
import { fixedWords } from '#ui/evidence/version-ranges.ts';
import type { Addresses, JoinedAgent } from '../export.ts';
import { uuid5 } from '../uuid5.ts';
import type { Format } from './format.ts';
import { instant, newestDay, toJoinedAgent, toJsonFile, versionsOf } from './format.ts';
import { rowsIn } from '../join.ts';
import { partsOfList } from '../join-parts.ts';
import { productId } from './product.ts';

/** What to do against a flaw that is open. */
function actionOf(advisory: Advisory, page: string): string {
  const fixed = fixedWords(advisory.affected);
  const update = fixed === undefined ? 'No fixed version is named.' : `Update to ${fixed}.`;
  return `${update} What else helps: ${page}`;
}

/** The status of a statement, with what OpenVEX asks for beside it. */
function statusOf({ data }: Agent, advisory: Advisory, page: string) {
  const state: AdvisoryState = advisoryState(data, advisory, data.assessed.version);
  switch (state) {
    case 'open':
      return { status: 'affected', action_statement: actionOf(advisory, page) };
    case 'fixed':
      return { status: 'fixed' };
    case 'not-yet':
      return { status: 'not_affected', justification: 'vulnerable_code_not_present' };
    case 'withdrawn':
      return {
        status: 'not_affected',
        impact_statement: `The record was withdrawn on ${advisory.withdrawn ?? ''}.`,
      };
    case 'unknown':
      return {
        status: 'under_investigation',
        status_notes: `Not known: ${unknownReason(data, advisory)}.`,
      };
  }
}

/** The packages whose versions decide, where a record numbers others than the product. */
function subcomponentsOf(beside: readonly PackageBeside[]) {
  if (beside.length === 0) return {};
  const rows = beside.map((row) => `${row.package}@${encodeURIComponent(row.version)}`);
  return { subcomponents: rows.map((purl) => ({ '@id': purl, identifiers: { purl } })) };
}

function toStatements(agent: Agent, addresses: Addresses) {
  const { id, data } = agent;
  const { version, on } = data.assessed;
  const [purl] = data.packages;
  const product = productId(agent, addresses);
  const page = addresses.whole(addresses.urls.hardening(id));
  return data.advisories.map((advisory) => ({
    '@id': `urn:uuid:${uuid5(`openvex:${id}:${version}:${advisory.id}`)}`,
    vulnerability: {
      '@id': advisory.url,
      name: advisory.id,
      description: advisory.title,
      aliases: advisory.aliases,
    },
    timestamp: instant(on),
    products: [
      {
        '@id': product,
        ...(purl === undefined ? {} : { identifiers: { purl: product } }),
        ...subcomponentsOf(packagesBeside(data, advisory)),
      },
    ],
    supplier: data.vendor,
    ...statusOf(agent, advisory, page),
  }));
}

/** A document of some agents. */
function toDocument(
  agents: readonly JoinedAgent[],
  statements: readonly object[],
  { urls }: Addresses,
): string {
  return toJsonFile({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `urn:uuid:${uuid5(`openvex:${versionsOf(agents)}`)}`,
    author: urls.publisher.attribution,
    role: 'Threat catalog, not the vendor',
    timestamp: instant(newestDay(agents)),
    version: 1,
    statements,
  });
}

const STATEMENTS = { key: 'statements', indent: '  ' };

/** The statements about all agents. */
const parted = partsOfList(
  STATEMENTS,
  (agents, { addresses }) => toDocument(agents, [], addresses),
  (text) => ({ text: rowsIn(text, STATEMENTS) }),
);

/** What each advisory means for the assessed version, as OpenVEX. */
export const openVexFormat: Format = {
  id: 'openvex',
  name: 'OpenVEX',
  does: 'What each advisory means for the assessed version, as OpenVEX 0.2.0.',
  type: 'application/json',
  file: 'openvex.json',
  holds: ({ data }) => data.advisories.length > 0,
  write: (agent, { addresses }) =>
    toDocument([toJoinedAgent(agent)], toStatements(agent, addresses), addresses),
  join: parted,
};
