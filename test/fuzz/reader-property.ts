import fc from 'fast-check';
import { oddCharacters } from '#domain/characters.ts';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import type { Content } from '#reader/content.ts';
import { readTexts } from '#reader/read-texts.ts';
import { formatReport } from '#reader/report/report.ts';
import { activeParts } from '../hostile/inert.ts';
import { TODAY } from '../helpers/valid-entry.ts';
import { weigh } from '../helpers/work.ts';
import { mutated } from './mutations.ts';

/** What a run of the property met with. */
export type Tally = {
  files: number;
  accepted: number;
  /** The most work that it took to read a file, in small entries, and that file. */
  worst: number;
  slowest: string;
};

/** Every text in a value, whatever its place. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)]);
}

function read(text: string): { value: Content; work: number } {
  return weigh(() => readTexts([{ id: 'a', file: 'a.md', text }], TODAY));
}

/**
 * Reads a text as a file of the catalog, and throws when the reader does, or when it lets pass what
 * it must not.
 * @param text the file
 * @param tally takes down what came of it
 */
export function readHostile(text: string, tally: Tally): void {
  if (Buffer.byteLength(text) > MAX_BYTES) return;
  const { value: content, work } = read(text);
  tally.files += 1;
  // What is compiled or collected in between does not come twice; what is slow, is.
  const least = work > tally.worst ? Math.min(work, read(text).work, read(text).work) : 0;
  if (least > tally.worst) [tally.worst, tally.slowest] = [least, text];
  // What is refused must be told, and to tell it must not fail either.
  const report = formatReport(content);
  if (oddCharacters(report).some(({ why }) => why.includes('terminals')))
    throw new Error('a control character reached the report');
  for (const { data, body } of content.entries) {
    tally.accepted += 1;
    const active = activeParts([...Object.values(body.layers), body.notes ?? ''].join(''));
    if (active.length > 0) throw new Error(`accepted, but not inert: ${active.join(', ')}`);
    const odd = textsOf(data).flatMap(oddCharacters);
    if (odd.length > 0) throw new Error(`accepted with ${odd.map(({ what }) => what).join(', ')}`);
    if (textsOf(data).some((part) => part.includes('__ASTRO_')))
      throw new Error('accepted a marker');
  }
  if (content.entries.length === 0 && content.findings.length === 0)
    throw new Error('refused without a word');
}

/**
 * The property that has to hold for every text, checked for many.
 * @param texts correct entries to begin with
 * @param setting how many, and from which seed
 * @returns what was met with
 * @throws Error of fast-check with the smallest text that breaks it
 */
export function checkReader(
  texts: readonly string[],
  setting: { readonly runs: number; readonly seed: number },
): Tally {
  const tally: Tally = { files: 0, accepted: 0, worst: 0, slowest: '' };
  fc.assert(
    fc.property(mutated(texts), (text) => readHostile(text, tally)),
    { numRuns: setting.runs, seed: setting.seed },
  );
  return tally;
}
