/** An address in a text: with its scheme, or as a host that begins with `www.`. */
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|\/\/|www\.)(?:[^\s/?#@]*@)?[^\s/?#@:,;()<>"'“”]+/gi;

/** A bare host. Only endings that no file has: `README.md` and `guard.py` are no hosts. */
const HOST =
  /(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|mil|io|dev|app|ai|co|info|cloud|example)(?![\w-])/gi;

/** A host without what does not tell two sites apart. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/|^\/\//, '')
    .replace(/^[^@]*@/, '')
    .replace(/^www\./, '')
    .replace(/\.+$/, '');
}

/**
 * The hosts that a text names, as readers take it.
 * @param text what a link shows
 */
export function namedHosts(text: string): string[] {
  const plain = text.normalize('NFKC');
  const found = [...plain.matchAll(ADDRESS), ...plain.matchAll(HOST)].map(([match]) => bare(match));
  return [...new Set(found)];
}

/**
 * True when a text that is taken for an address leads elsewhere than it says.
 * @param text what a link shows
 * @param address where it leads
 */
export function misleads(text: string, address: string): boolean {
  const host = bare(URL.parse(address)?.hostname ?? '');
  return namedHosts(text).some((named) => host !== named && !host.endsWith(`.${named}`));
}
