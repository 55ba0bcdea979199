/** An address as it is written: its scheme, a host of plain letters, and then a path or nothing. */
const WRITTEN = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#]|$)/i;

/** Signs that have no place in an address, or that browsers take for another one. */
const STRANGE = /[\s\\"<>`{}|^\u0000-\u001f\u007f]/;

/** Hosts that mean another machine for each reader, and names in disguise. */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|onion)$|(?:^|\.)xn--/;

/**
 * True for an https address of a named host, without user name, password or port: the only kind
 * that an entry may link to, in its fields as in its text. It says the same to every program: a
 * browser would read some others as a place on this site.
 */
export function isPlainHttps(value: string): boolean {
  if (!WRITTEN.test(value) || STRANGE.test(value)) return false;
  const url = URL.parse(value);
  if (url === null || url.protocol !== 'https:') return false;
  const { username, password, port, hostname } = url;
  return (
    `${username}${password}${port}` === '' && /\.[a-z]/.test(hostname) && !PRIVATE.test(hostname)
  );
}
