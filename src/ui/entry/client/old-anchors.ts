/** Leads on from places that once stood on the first page of an entry. */

/** Beginnings of ids, and the page below the entry that holds them now. */
const PLACES: readonly (readonly [start: RegExp, page: string])[] = [
  [/^(threat-|chain-|stride$|chains$|component-|flow-|components$)/, 'threats/'],
  [/^(mitigation-|mitigations$)/, 'hardening/'],
  [/^(claim-|source-|CVE-|GHSA-|claims$|questions$|advisories$|sources$|notes$)/, 'evidence/'],
  [/^changes$/, 'history/'],
];

const id = decodeURIComponent(location.hash.slice(1));
const page = PLACES.find(([start]) => start.test(id))?.[1];
if (page !== undefined && document.getElementById(id) === null)
  location.replace(`${page}${location.search}${location.hash}`);
