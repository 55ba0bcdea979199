import { parse } from 'tldts';
import { isInternalHost } from './internal-host.ts';

/** An address in a text: with its scheme, or as a host that begins with `www.`. */
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|\/\/|www\.)(?:[^\s/?#@]*@)?[^\s/?#@:,;()<>"'“”]+/gi;

/** Words as hosts, files and names of code have them; what is called as a function is code. */
const WORD = /[\p{L}\p{N}_.-]+\(?/gu;

/** Endings of hosts that code and files have behind a dot more often: `np.array`, `df.map`. */
const CODE =
  /^(?:bar|box|build|call|data|date|day|foo|java|map|mov|open|run|search|select|style|tab|zip)$/;

/** True for an ending, but one of two plain letters, that the public suffix list has (its ICANN part). */
function isLongEnding(ending: string): boolean {
  if (/^[a-z]{2}$/.test(ending) || CODE.test(ending)) return false;
  return parse(`example.${ending}`, { allowPrivateDomains: false }).isIcann === true;
}

/** Endings of countries that are neither those of files nor words that code has behind a dot. */
const COUNTRY =
  /^(?:ae|ar|au|be|bg|br|ca|ch|cl|cn|cz|de|dk|ee|eu|fi|fr|gr|hk|hr|hu|ie|il|ir|it|jp|kr|lt|lu|lv|mx|nl|nz|pt|ro|ru|se|sg|si|sk|th|tr|tv|tw|ua|uk|us|vn|za)$/;

/** Endings of no country, for all that they are two letters. */
const COMMON = /^(?:ai|co|io)$/;

/** What goes before an ending of a country where it is no file. */
const SECOND = /^(?:ac|co|com|edu|gob|gov|gouv|mil|net|or|org)$/;

/** A host without what does not tell two sites apart. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/|^\/\//, '')
    .replace(/^.*@/, '')
    .replace(/^[._-]+/, '')
    .replace(/^www\./, '')
    .replace(/\.+$/, '');
}

/**
 * True for a dotted word that readers take for a host: by its ending, which is that of a country or
 * one of the well-known ones. `README.md` and `guard.py` are files.
 */
function isHost(word: string): boolean {
  if (word.endsWith('(')) return false;
  const labels = bare(word).split('.');
  const [ending = '', second = ''] = labels.toReversed();
  if (labels.length < 2 || labels.some((label) => label === '')) return false;
  if (isLongEnding(ending) || COUNTRY.test(ending) || COMMON.test(ending)) return true;
  return /^[a-z]{2}$/.test(ending) && SECOND.test(second);
}

/**
 * The hosts that a text names, as readers take it.
 * @param text what a link shows
 */
export function namedHosts(text: string): string[] {
  // A host has a point in it, or two slashes before it; other signs may stand for them.
  if (!/[./]|[^\x20-\x7e]/.test(text)) return [];
  // A wide full stop parts the labels of a host as a plain one does.
  const plain = text.normalize('NFKC').replaceAll('。', '.');
  const words = [...plain.matchAll(WORD)].map(([word]) => word).filter(isHost);
  const addresses = [...plain.matchAll(ADDRESS)].map(([address]) => address);
  return [...new Set([...addresses, ...words].map(bare))];
}

/**
 * True when a text that is taken for an address leads elsewhere than it says.
 * @param text what a link shows
 * @param address where it leads
 */
export function misleads(text: string, address: string): boolean {
  const names = namedHosts(text);
  if (names.length === 0) return false;
  const host = bare(URL.parse(address)?.hostname ?? '');
  return names.some((named) => host !== named && !host.endsWith(`.${named}`));
}

/** An address as it is written: its scheme, a host of plain letters, and then a path or nothing. */
const WRITTEN = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#]|$)/i;

/** A host that can be no number in disguise, such as `0x7f.1`: browsers read it as it is written. */
const NAMED = /\.[a-z][a-z0-9-]*$/;

/** Signs that have no place in an address, or that browsers take for another one. */
const STRANGE = /[\s\\"<>`{}|^\u0000-\u001f\u007f]/;

/** The machine of each reader, what no browser finds, and names in disguise. */
const NOWHERE = /(?:^|\.)(?:localhost|localdomain|onion)$|(?:^|\.)xn--/;

/** The host of an https address without user name, password or port; undefined for any other. */
function plainHost(value: string): string | undefined {
  const written = WRITTEN.exec(value)?.[1]?.toLowerCase();
  if (written === undefined || STRANGE.test(value)) return undefined;
  if (NAMED.test(written)) return written;
  const url = URL.parse(value);
  if (url === null || url.protocol !== 'https:') return undefined;
  const { username, password, port, hostname } = url;
  return `${username}${password}${port}` === '' && /\.[a-z]/.test(hostname) ? hostname : undefined;
}

/**
 * True for an https address of a named host, without user name, password or port. It says the same
 * to every program: a browser would read some others as a place on this site. The host may be one of
 * a private network.
 */
export function isNamedHttps(value: string): boolean {
  const host = plainHost(value);
  return host !== undefined && !NOWHERE.test(host);
}

/** The same, of a host that everybody finds: the only kind that the text of an entry may link to. */
export function isPlainHttps(value: string): boolean {
  return isNamedHttps(value) && !isInternalHost(plainHost(value) ?? '');
}
