/** Beginnings of the ids of an entry’s parts, and the page below the entry that holds them. */
const PLACES: readonly (readonly [start: RegExp, page: string])[] = [
  [/^(threat-|chain-|component-|flow-|(threats|stride|chains|components|flows)$)/, 'threats/'],
  [/^(mitigation-|mitigations$)/, 'hardening/'],
  [
    /^(claim-|source-|CVE-|GHSA-|(claims|questions|advisories|capabilities|assets|sources|notes)$)/,
    'evidence/',
  ],
  [/^changes$/, 'history/'],
];

/**
 * The page of an entry on which a part of it stands.
 * @param anchor the id of the part, e.g. `threat-injection`
 * @returns the path below the entry: `threats/`; empty for its first page
 */
export function pageOfAnchor(anchor: string): string {
  return PLACES.find(([start]) => start.test(anchor))?.[1] ?? '';
}
