/** An ending, what takes its place, and how much word must stand before it. */
type Ending = readonly [ending: string, instead: string];

const VOWEL = /[aeiou]|(?<=[^aeiou])y/;
/** Endings of the second and third step, which go where at least one syllable is left. */
const SUFFIXES: readonly Ending[] = (
  'ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ' +
  'ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive ' +
  'biliti:ble logi:log'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);
const ENDINGS: readonly Ending[] = 'icate:ic ative: alize:al iciti:ic ical:ic ful: ness:'
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);
/** Endings of the fourth step, which go where two syllables are left. */
const LAST =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|(?<=[st])ion|ou|ism|ate|iti|ous|ive|ize)$/;

/** How often a vowel is followed by a consonant: the length of a word in syllables, about. */
function measure(word: string): number {
  const letters = word.replaceAll(/[aeiou]|(?<=[^aeiou])y/g, 'V').replaceAll(/[^V]/g, 'C');
  return (letters.match(/V+C+/g) ?? []).length;
}

/** True for consonant, vowel, consonant at the end, the last not w, x or y: `hop`, not `how`. */
const isShort = (word: string): boolean => /[^aeiou][aeiouy][^aeiouwxy]$/.test(word);

/** Plurals: `caresses` → `caress`, `ponies` → `poni`, `cats` → `cat`. */
function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Past tense and gerund: `agreed` → `agree`, `hopping` → `hop`, `filing` → `file`. */
function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const root = word.replace(/(?:ed|ing)$/, '');
  if (root === word || !VOWEL.test(root)) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  if (/([^aeioulsz])\1$/.test(root)) return root.slice(0, -1);
  return measure(root) === 1 && isShort(root) ? `${root}e` : root;
}

/** Puts a shorter ending in the place of the longest one that fits. */
function replaceEnding(word: string, endings: readonly Ending[]): string {
  const fitting = endings
    .filter(([ending]) => word.endsWith(ending))
    .sort(([a], [b]) => b.length - a.length)[0];
  if (!fitting) return word;
  const root = word.slice(0, -fitting[0].length);
  return measure(root) > 0 ? root + fitting[1] : word;
}

/** What is left of a word without its last ending and its last e. */
function withoutLast(word: string): string {
  const root = word.replace(LAST, '');
  const short = measure(root) > 1 ? root : word;
  const bare = short.replace(/e$/, '');
  const size = measure(bare);
  const cut = bare !== short && (size > 1 || (size === 1 && !isShort(bare))) ? bare : short;
  return cut.endsWith('ll') && measure(cut) > 1 ? cut.slice(0, -1) : cut;
}

/**
 * The stem of an English word, so that `injected` finds `injection`.
 * M. F. Porter, “An algorithm for suffix stripping”, 1980.
 * @param word small letters; a word with a digit, or of up to two letters, stays as it is
 */
export function stemOf(word: string): string {
  if (word.length <= 2 || !/^[a-z]+$/.test(word)) return word;
  const tense = withoutTense(withoutPlural(word));
  const base = tense.endsWith('y') && VOWEL.test(tense.slice(0, -1));
  const first = base ? `${tense.slice(0, -1)}i` : tense;
  return withoutLast(replaceEnding(replaceEnding(first, SUFFIXES), ENDINGS));
}

/** Endings that a stem goes without. */
const WORD_ENDINGS = (
  'e s ed es ing ion ions ings ation ations ment ments ness able ability abilities ity ities ive ' +
  'ization'
).split(' ');

/**
 * Words that are filed under a term: for `inject` itself, `injection`, `injecting` and so on.
 * @param term a stem
 */
export function wordsUnder(term: string): string[] {
  const whole = term.replace(/i$/, 'y');
  const built = [term, whole, ...WORD_ENDINGS.map((ending) => term + ending)];
  return [...new Set(built)].filter((word) => stemOf(word) === term);
}
