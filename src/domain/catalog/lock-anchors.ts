/** How many fixed lines the lock file has: with so many, two new ids hardly ever stand at one. */
const COUNT = 4096;

/**
 * The fixed line before which an id stands. Ids that are alike lie far apart, so that git can merge
 * two changes that each add one.
 * @param id of an entry
 * @returns from 0; by FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function anchorOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % COUNT;
}

/** Every fixed line as a key of JSON, in order. None of them is an id. */
export const anchors: readonly string[] = Array.from(
  { length: COUNT },
  (_, index) => `#${index.toString(16).padStart(3, '0')}`,
);

/** True for the key of a fixed line. */
export function isAnchor(key: string): boolean {
  return /^#[0-9a-f]{3}$/.test(key);
}
