import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { MAX_TEXTS } from '#ui/layers/layer-page.ts';
import type { CatalogPart, PrintedPart } from './jobs.ts';
import { isAsWritten } from './output.ts';
import type { Places } from './places.ts';
import type { Surrounding, Wanted } from './units.ts';

/** What a part was printed into, and a digest of all that it was printed from. */
type KeptPart = PrintedPart & { readonly key: string };

const digestOf = (value: unknown) => hash('sha256', JSON.stringify(value));

/**
 * Digests of all that the parts depend on that look across agents. Of a large catalog they read
 * outlines, so that an edit of a text that only its own pages show changes none of them.
 * @param wanted all agents, in the order of their ids
 * @param around what is the same for all
 */
export function keysAcross(
  wanted: readonly Wanted[],
  { code, moved, history }: Omit<Surrounding, 'changes'>,
): Readonly<Record<CatalogPart, string>> {
  const isLarge = wanted.length > MAX_TEXTS;
  const read = wanted.map(({ id, record: { today, digest }, outline }) => {
    return [id, today, isLarge ? outline?.outline : digest];
  });
  const pages = digestOf([code, moved, read]);
  // Where git tells nothing, feeds tell of the agents themselves.
  const told = history ?? wanted.map(({ outline }) => outline?.summary);
  return { pages, files: digestOf([pages, told]) };
}

/**
 * Remembers what the parts were printed into that look across agents.
 * @param places of the build
 * @param keys what they depend on now
 */
export function openAcross({ journal, out }: Places, keys: ReturnType<typeof keysAcross>) {
  const file = join(dirname(journal), 'across.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptPart[]) : [];
  const current = known.filter(
    ({ part, key, files }) => key === keys[part] && files.every((one) => isAsWritten(out, one)),
  );
  return {
    /** The parts that have to be printed. */
    stale: (['pages', 'files'] as const).filter((part) =>
      current.every((one) => one.part !== part),
    ),
    /** Keeps what has just been printed. @returns what all parts were printed into */
    keep: (printed: readonly PrintedPart[]): readonly PrintedPart[] => {
      const all = [...current, ...printed.map((one) => ({ ...one, key: keys[one.part] }))];
      mkdirSync(dirname(file), { recursive: true });
      // Without waiting for the disk: what a fall of power loses is printed again.
      writeFileAtomicSync(file, JSON.stringify(all satisfies KeptPart[]), { fsync: false });
      return all;
    },
  };
}
