import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomicSync } from 'write-file-atomic';
import { readKept } from '#io/kept-json.ts';
import { MAX_TEXTS } from '#ui/layers/layer-page.ts';
import type { CatalogPart, PrintedPart } from './jobs.ts';
import { isAsWritten } from './output.ts';
import type { Places } from './places.ts';
import type { KnownPage } from './print-changed.ts';
import type { Surrounding, Wanted } from './units.ts';

/** What a part was printed into, and digests of all that it was printed from, and of the code. */
type KeptPart = PrintedPart & { readonly key?: string | undefined; readonly code: string };

const digestOf = (value: unknown) => hash('sha256', JSON.stringify(value));

/**
 * Digests of all that the parts depend on that look across agents, and of what is the same for all
 * entries: the code and the old ids. Of a large catalog they read
 * outlines, so that an edit of a text that only its own pages show changes none of them.
 * @param wanted all agents, in the order of their ids
 * @param around what is the same for all
 */
export function keysAcross(
  wanted: readonly Wanted[],
  { code, moved, history }: Omit<Surrounding, 'changes'>,
): Readonly<Record<CatalogPart | 'code', string>> {
  const isLarge = wanted.length > MAX_TEXTS;
  const read = wanted.map(({ id, record: { today, digest }, outline }) => {
    return [id, today, isLarge ? outline?.outline : digest];
  });
  const by = digestOf([code, moved]);
  const pages = digestOf([by, read]);
  // Where git tells nothing, feeds tell of the agents themselves.
  const told = history ?? wanted.map(({ outline }) => outline?.summary);
  return { code: by, pages, files: digestOf([pages, told]) };
}

/**
 * Remembers what the parts were printed into that look across agents.
 * @param places of the build
 * @param keys what they depend on now
 */
export function openAcross({ journal, out }: Places, keys: ReturnType<typeof keysAcross>) {
  const file = join(dirname(journal), 'across.json');
  const known = (readKept(file) ?? []) as KeptPart[];
  /** Of files that are put together, each tells for itself whether it is as it should be. */
  const keyOf = (part: PrintedPart['part']) => (part === 'joined' ? undefined : keys[part]);
  const current = known.filter(
    ({ part, key, files }) =>
      part !== 'joined' && key === keyOf(part) && files.every((one) => isAsWritten(out, one)),
  );
  return {
    /** The parts that have to be printed. */
    stale: (['pages', 'files'] as const).filter((part) =>
      current.every((one) => one.part !== part),
    ),
    /** What the same code has printed of some parts: some of it may be as it should be. */
    known: (parts: readonly PrintedPart['part'][]): KnownPage[] =>
      known
        .filter(({ code, part }) => code === keys.code && parts.includes(part))
        .flatMap(({ files, views }) =>
          files.flatMap((written): KnownPage[] => {
            const view = views[written[0]];
            return view === undefined ? [] : [[view, written]];
          }),
        ),
    /** Keeps what has just been printed. @returns what all parts were printed into */
    keep: (printed: readonly PrintedPart[]): readonly PrintedPart[] => {
      const all = [
        ...current,
        ...printed.map((one) => ({ ...one, key: keyOf(one.part), code: keys.code })),
      ];
      mkdirSync(dirname(file), { recursive: true });
      // Without waiting for the disk: what a fall of power loses is printed again.
      writeFileAtomicSync(file, JSON.stringify(all satisfies KeptPart[]), { fsync: false });
      return all;
    },
  };
}
