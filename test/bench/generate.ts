import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A stream of numbers from 0 to 1, the same for the same seed. Source: mulberry32, public domain. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Another factor value near the one that stands there: in steps of 0.05, never 0, at most 1. */
function nearby(value: number, random: () => number): string {
  if (value === 0) return '0';
  const steps = Math.round(value * 20) + Math.floor(random() * 5) - 2;
  return String(Math.min(20, Math.max(1, steps)) / 20);
}

/**
 * An entry like a real one, with a name, packages and factors of its own.
 * @param text the real entry
 * @param number what tells it from its siblings
 */
function sibling(text: string, number: number, random: () => number): string {
  const packages = [...text.matchAll(/pkg:[\w.%/@-]+/g)].map(([id]) => id);
  const renamed = [...new Set(packages)]
    .toSorted((a, b) => b.length - a.length)
    .reduce(
      (kept, id) => kept.replaceAll(new RegExp(`${id}(?![\\w.%/@-])`, 'g'), `${id}-${number}`),
      text,
    );
  return renamed
    .replace(/^name: (.*)$/m, `name: $1 ${number}`)
    .replace(/^aliases:\n(?:[ -].*\n)+/m, (block) =>
      block.replaceAll(/(name: )([^,\n]*[^,\s])/g, `$1$2 ${number}`),
    )
    .replace(/^(homepage|repository): (https:\/\/[^\s/]+).*$/gm, `$1: $2/sibling-${number}`)
    .replaceAll(
      /(?<=^ {4}\w+:(?: \{|\n {6}) ?value: )(0(?:\.\d+)?|1(?:\.0)?)(?=[,\s])/gm,
      (value) => nearby(Number(value), random),
    );
}

/**
 * Fills a content folder with entries that differ: the real ones in turn, each time with another
 * name and other factors.
 * @param folder the content folder; what lies in it is lost
 * @param count how many entries
 * @param seed the same seed gives the same entries
 * @param of the folder of the real entries
 */
export function generateEntries(folder: string, count: number, seed: number, of: string): void {
  const random = randomOf(seed);
  const texts = readdirSync(of)
    .toSorted()
    .map((name) => readFileSync(join(of, name), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'agents'), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const text = sibling(texts[number % texts.length] ?? '', number, random);
    writeFileSync(join(folder, 'agents', `sibling-${number}.md`), text);
  }
}
