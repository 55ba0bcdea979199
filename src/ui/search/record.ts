import type { Agent } from '#domain/catalog/catalog.ts';
import { findReference } from '#domain/frameworks/reference.ts';
import { kinds } from '#domain/entry/product.ts';
import { layers } from '#domain/maestro/layers.ts';
import { toBand } from '#ui/shared/band.ts';
import type { Band } from '#ui/shared/band.ts';
import { createPaths } from '#ui/shared/paths.ts';
import type { Passage } from './passages.ts';
import { toPassages } from './passages.ts';

/** What the search knows of one agent. */
export type SearchRecord = {
  readonly id: string;
  /** Its name, its id, its aliases, its vendor. */
  readonly names: readonly string[];
  /** `Platform by LangGenius`. */
  readonly about: string;
  readonly band: Band;
  /** Every id of a framework that it carries. */
  readonly frameworks: readonly string[];
  readonly advisories: readonly AdvisoryRecord[];
  readonly passages: readonly Passage[];
};

/** A record of a flaw: each of its ids leads to its one page. */
type AdvisoryRecord = {
  readonly ids: readonly string[];
  readonly title: string;
  readonly path: string;
};

/** Addresses below the root, wherever the site will lie. */
const urls = createPaths('/');
/** An address of the site, without the slash that it begins with. */
export const below = (address: string): string => address.slice(urls.root.length);

/** Every framework id whose page names the agent. */
function frameworksOf({ data }: Agent): string[] {
  const ids = [
    ...data.threats.flatMap(({ frameworks }) => frameworks),
    ...layers.flatMap(({ id }) => data.maestro[id].threats ?? []),
  ];
  return [...new Set(ids)].filter((id) => findReference(id) !== undefined).sort();
}

/**
 * What the search knows of an agent: names, ids, and what its pages say, part by part.
 * @param agent a scored entry
 */
export function toSearchRecord(agent: Agent): SearchRecord {
  const { data, id } = agent;
  const kind = kinds.find((row) => row.id === data.kind)?.name ?? data.kind;
  return {
    id,
    names: [data.name, id, ...data.aliases.map((alias) => alias.name), data.vendor],
    about: `${kind} by ${data.vendor}`,
    band: toBand(agent.score.interval),
    frameworks: frameworksOf(agent),
    advisories: data.advisories.map((advisory) => ({
      ids: [advisory.id, ...advisory.aliases],
      title: advisory.title,
      path: below(urls.advisory(advisory.id)),
    })),
    passages: toPassages(agent, (anchor) =>
      below(anchor === '' ? urls.agent(id) : urls.part(id, anchor)),
    ),
  };
}
