import type { Snapshot } from '#domain/catalog/diff-result.ts';
import type { Entry } from '#domain/entry/entry.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { presentBlobs } from './objects.ts';
import { fieldsOf, pastEntry } from '#reader/past-entry.ts';

/** An entry that a commit touched: the hashes of its file before and after. */
export type Touched = {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

/** What is read of which commits: one that touches more than may still be read is left out as a whole. */
function choose(steps: readonly (readonly Touched[])[], most: number) {
  const wanted = new Set<string>();
  const within = steps.map((files) => {
    const blobs = files.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
    const fits = wanted.size + blobs.length <= most;
    if (fits) for (const blob of blobs) wanted.add(blob);
    return fits;
  });
  return { wanted, within };
}

/**
 * The versions of entries around some commits, read once each, however many commits need them.
 * @param folder a folder of the repository
 * @param steps what each commit touched, newest first
 * @param others hashes of other files that are wanted
 * @param most number of versions to read: the newest
 */
export function pastVersions(
  folder: string,
  steps: readonly (readonly Touched[])[],
  others: readonly string[],
  most: number,
) {
  const { wanted, within } = choose(steps, most);
  const contents = presentBlobs(folder, [...new Set([...wanted, ...others])]);
  // What comes before a commit is what the commit before it left, and where only the body is
  // another one, the fields are the same: so the last version of each entry answers half of all.
  const last = new Map<string, { readonly fields: string; readonly entry: Entry | undefined }>();
  const entryOf = (id: string, blob: string): Entry | undefined => {
    const content = contents.get(blob);
    if (!content) return undefined;
    const fields = fieldsOf(content);
    const known = last.get(id);
    if (fields !== undefined && known?.fields === fields) return known.entry;
    const entry = pastEntry(id, content);
    if (fields !== undefined) last.set(id, { fields, entry });
    return entry;
  };
  const snapshot = (
    files: readonly Touched[],
    side: 'from' | 'to',
    moved: readonly RetiredId[],
  ): Snapshot => {
    const here = files.flatMap(({ id, [side]: blob }) => (blob ? [{ id, blob }] : []));
    return {
      entries: here.flatMap(({ id, blob }) => entryOf(id, blob) ?? []),
      moved,
      digests: new Map(here.map(({ id, blob }) => [id, blob])),
    };
  };
  return {
    /** The content of one of the other files. */
    text: (blob: string | undefined): Buffer | undefined => contents.get(blob ?? ''),
    /**
     * The touched entries before and after a commit.
     * @param index the place of the commit
     * @param moved the retired ids after it
     * @returns undefined when it is too large, or lies too far back
     */
    pair: (index: number, moved: readonly RetiredId[]) => {
      const files = within[index] ? steps[index] : undefined;
      if (!files) return undefined;
      return { from: snapshot(files, 'from', moved), to: snapshot(files, 'to', moved) };
    },
  };
}
