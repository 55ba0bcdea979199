/**
 * Endings of hosts that only a private network knows. Sources: RFC 6762, Appendix G; RFC 8375
 * (home.arpa); RFC 6762, section 3 (local); ICANN, 29 July 2024 (internal).
 */
export const INTERNAL_ENDINGS = [
  ...['corp', 'home', 'home.arpa', 'internal', 'intranet', 'lan', 'local', 'private'],
] as const;

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** True for a host that means another machine in each private network, or none. */
export function isInternalHost(host: string): boolean {
  return INTERNAL_ENDINGS.some((ending) => isBelow(host, ending));
}

/**
 * The host of a private network that an address leads to.
 * @param address an https address
 * @param domains those that the readers of the catalog know
 * @returns undefined where every reader gets there
 */
export function foreignHost(address: string, domains: readonly string[]): string | undefined {
  const host = URL.parse(address)?.hostname ?? '';
  const isForeign = isInternalHost(host) && !domains.some((domain) => isBelow(host, domain));
  return isForeign ? host : undefined;
}
