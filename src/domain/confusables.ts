import { foldLetters } from './ids.ts';

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
  // A catalog's names are compared again and again: each is looked at once.
  const known = looks.get(name);
  if (known !== undefined) return known;
  const look = computeLook(name);
  looks.set(name, look);
  return look;
}

function computeLook(name: string): string {
  const letters = [...foldLetters(name)].map((letter) => TAKEN_FOR.get(letter) ?? letter);
  return letters
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
