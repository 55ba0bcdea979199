import { coreRisks } from '../aivss/core-risks.ts';
import { strideCategories } from '../stride.ts';
import { findReference, frameworkLists, referenceIds } from './reference.ts';
import type { Reference } from './reference.ts';

/** One id of a list, as pages about the whole catalog file it. */
export type CataloguedId = Reference & {
  /** What readers call it: the id, or the letter of a STRIDE category. */
  readonly label: string;
  /** Ids of another list that stand for it, where no entry writes it down itself. */
  readonly through?: readonly string[];
};

/** A public list with every id that it has, in its own order. */
export type CataloguedList = {
  readonly id: string;
  readonly name: string;
  readonly ids: readonly CataloguedId[];
};

/** The edition of a list that has none. */
export const NO_EDITION = 'any';

const stride: CataloguedList = {
  id: 'stride',
  name: 'STRIDE',
  ids: strideCategories.map(({ id, letter, name }) => ({
    ...{ id, name, label: letter, list: 'stride', edition: NO_EDITION },
    url: 'https://learn.microsoft.com/en-us/azure/security/develop/threat-modeling-tool-threats',
  })),
};

/** No entry names a core risk: OWASP AIVSS 0.8, Appendix B, ties each id of the Top 10 to one. */
const aivss: CataloguedList = {
  id: 'aivss',
  name: 'OWASP AIVSS core risks',
  ids: coreRisks.map(({ id, name, asi }) => ({
    ...{ id, name, label: id, list: 'aivss', edition: '0.8', through: asi },
    url: 'https://aivss.owasp.org/',
  })),
};

/** By code unit: puts the sub-techniques of ATLAS below their technique. */
const byId = (a: Reference, b: Reference) => (a.id < b.id ? -1 : 1);

function idsOf(list: string): CataloguedId[] {
  const ids = referenceIds
    .flatMap((id) => findReference(id) ?? [])
    .filter((reference) => reference.list === list)
    .map((reference) => ({ ...reference, label: reference.id }));
  return list === 'atlas' ? ids.sort(byId) : ids;
}

/**
 * Every list that threats can be found by. That of CWE is empty: it has over a thousand ids, and
 * only those that an entry carries are filed.
 */
export const cataloguedLists: readonly CataloguedList[] = [
  ...frameworkLists.map(({ id, name }) => ({ id, name, ids: idsOf(id) })),
  stride,
  aivss,
];
