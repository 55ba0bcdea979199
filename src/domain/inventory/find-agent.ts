import { comparablePackage } from '../advisories/package-of.ts';
import { finalTarget } from '../retired-ids/final-target.ts';
import { nameKey } from '../near-names.ts';
import { nearest } from '../nearest.ts';
import { oncePer } from '../remember.ts';
import { packageName } from '../versions/package-name.ts';
import { readVersion } from '../versions/read-version.ts';
import { versionNames } from '../versions/version-names.ts';
import type { InventoryItem } from './item.ts';
import type { KnownAgent, KnownCatalog } from './known-agent.ts';

/** The agent that a row means, or why there is none. */
export type Found =
  | {
      readonly agent: KnownAgent;
      /** The id that the row has, where the agent has another one today. */
      readonly formerly?: string;
      /** The package that the row names, where its versions are not those of the agent. */
      readonly numbersApart?: string;
    }
  /** Why the row contradicts itself. */
  | { readonly wrong: string }
  | { readonly missing: string; readonly is: 'taken-out' | 'like-another' | 'unknown' };

/** The ids that moved, made once for all rows of an inventory. */
const movesOf = oncePer((retired: KnownCatalog['retired']) =>
  retired
    .filter(({ kind }) => kind === 'moved')
    .map(({ id, to }) => ({ id, ...(to !== null && { to }) })),
);

/** Where an id that was given up leads. */
function byOldId(id: string, { agents, retired }: KnownCatalog): Found | undefined {
  const row = retired.find((each) => each.id === id);
  if (!row) return undefined;
  const target = finalTarget(id, movesOf(retired)).id;
  const agent = agents.find((each) => each.id === target);
  if (row.kind === 'moved' && agent) return { agent, formerly: id };
  const instead = row.to === null ? '' : `; see ${row.to} instead`;
  return { missing: `it was taken out of the catalog: ${row.because}${instead}`, is: 'taken-out' };
}

/** What to do about a name that carries a version: `n8n@2.5.0`. */
function withVersion(name: string, agents: readonly KnownAgent[]): Found | undefined {
  // Most names carry none, and a number alone is a version of any agent.
  if (!/[\s@:=/_-]v?\d/i.test(name) || /^v?\d+(?:\.|$)/i.test(name)) return undefined;
  for (const agent of agents) {
    const { scheme } = agent.assessed;
    const read = readVersion({ scheme, names: versionNames(agent) }, name);
    if ('version' in read && read.version !== name)
      return {
        missing: `it is not in the catalog; did you mean ${agent.id} in version ${read.version}? Give the version in a field of its own`,
        is: 'like-another',
      };
  }
  return undefined;
}

function byName(name: string, catalog: KnownCatalog): Found {
  const key = nameKey(name);
  const { agents } = catalog;
  const agent =
    agents.find(({ id }) => id === name) ??
    agents.find((each) =>
      [each.name, ...each.aliases.map((row) => row.name)].some((own) => nameKey(own) === key),
    );
  const old = agent ? undefined : byOldId(name, catalog);
  if (agent) return { agent };
  if (old) return old;
  const versioned = withVersion(name, agents);
  if (versioned) return versioned;
  const near = nearest(
    name,
    agents.flatMap(({ id, name: own }) => [id, own]),
  );
  return near === undefined
    ? { missing: 'it is not in the catalog', is: 'unknown' }
    : { missing: `it is not in the catalog; did you mean ${near}?`, is: 'like-another' };
}

/** Whether a row of an image or a repository has a version of the agent that it is called as. */
function isNumberedAlike(agent: KnownAgent, own: string, { version }: InventoryItem): boolean {
  const names = versionNames(agent);
  // What has flaws of its own numbers is compared with those.
  if (agent.furtherPackages.some((row) => row.package === own)) return false;
  const isAlike = /^pkg:(?:docker|github)\//.test(own) && names.includes(packageName(own));
  if (!isAlike || version === undefined) return false;
  return 'version' in readVersion({ scheme: agent.assessed.scheme, names }, version);
}

function byPackage(purl: string, item: InventoryItem, { agents }: KnownCatalog): Found {
  const key = comparablePackage(purl);
  if (key === undefined)
    return {
      wrong: `“${purl}” is no package URL; write pkg:pypi/name or pkg:npm/%40scope/name, or the name of an agent under \`agent\``,
    };
  const placeIn = ({ packages }: KnownAgent) =>
    packages.findIndex((own) => comparablePackage(own) === key);
  const agent = agents.find((each) => placeIn(each) >= 0);
  if (!agent) return { missing: 'no agent of the catalog lists this package', is: 'unknown' };
  // The first package is numbered as the agent is.
  const place = placeIn(agent);
  const isAlike = place === 0 || isNumberedAlike(agent, agent.packages[place] ?? '', item);
  return isAlike ? { agent } : { agent, numbersApart: purl };
}

/**
 * The agent that a row of an inventory means: by its id, an id that it had before, a name, or a
 * package. Where it has both, they have to mean one agent.
 * @param item the row
 * @param catalog what is known
 */
export function findAgent(item: InventoryItem, catalog: KnownCatalog): Found {
  const { agent, package: purl } = item;
  if (agent === undefined) return byPackage(purl ?? '', item, catalog);
  const found = byName(agent, catalog);
  if (purl === undefined) return found;
  const packed = byPackage(purl, item, catalog);
  if (!('agent' in found)) return 'agent' in packed ? packed : found;
  // The version is one of the package, which may number apart from the agent.
  if ('agent' in packed && packed.agent === found.agent) return { ...packed, ...found };
  return {
    wrong: `${purl} is no package of ${found.agent.id}; name the agent or the package, not both`,
  };
}
