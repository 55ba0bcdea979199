import { coreRisks } from '#domain/aivss/core-risks.ts';
import { findReference, frameworkLists, referenceIds } from '#domain/frameworks/reference.ts';
import { layers } from '#domain/maestro/layers.ts';
import { strideCategories } from '#domain/stride.ts';
import { catalogOf } from './catalog-of.ts';

/** The address below the base of the page of an id, worked out without the views. */
export function referencePath(list: string, id: string): string {
  return `frameworks/${list}/${id.toLowerCase().replace(/[.:]/g, '-')}/`;
}

/** The address of the page of an id as a threat writes it. */
export function pathOfId(id: string): string {
  return referencePath(findReference(id)?.list ?? `no list has ${id}`, id);
}

/**
 * The addresses of all pages about frameworks, worked out without the index.
 * @param agents those of the site: of the real content unless others are given
 * @returns those of lists, of ids that somebody carries, and of ids that nobody carries
 */
export function frameworkPages({ agents } = catalogOf()) {
  const threats = agents.flatMap(({ data }) => data.threats);
  const written = new Set([
    ...threats.flatMap(({ frameworks }) => frameworks),
    ...agents.flatMap(({ data }) => layers.flatMap(({ id }) => data.maestro[id].threats ?? [])),
  ]);
  const broken = new Set(threats.flatMap(({ stride }) => stride));
  const known = [...new Set([...referenceIds, ...written])];
  const all: [path: string, isCarried: boolean][] = [
    ...known.map((id): [string, boolean] => [pathOfId(id), written.has(id)]),
    ...strideCategories.map(({ id }): [string, boolean] => [
      referencePath('stride', id),
      broken.has(id),
    ]),
    ...coreRisks.map(({ id, asi }): [string, boolean] => [
      referencePath('aivss', id),
      asi.some((other) => written.has(other)),
    ]),
  ];
  const those = (isCarried: boolean) =>
    all.filter(([, is]) => is === isCarried).map(([path]) => path);
  const lists = [...frameworkLists.map(({ id }) => id), 'stride', 'aivss'];
  return {
    lists: ['frameworks/', ...lists.map((id) => `frameworks/${id}/`)],
    carried: those(true),
    idle: those(false),
  };
}
