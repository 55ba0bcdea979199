import { GitFault, runGit } from './run.ts';

/** A file of a folder at a commit. */
export type GitFile = {
  readonly name: string;
  /** The hash of its content. */
  readonly blob: string;
  readonly size: number;
  /** False for a link, a folder and a submodule. */
  readonly regular: boolean;
};

/**
 * What stands in a folder at a commit, without what is deeper.
 * @param folder a folder that is there today
 * @param commit the full hash of a commit
 * @param below a folder in it, or the empty text for itself
 * @returns nothing when the folder was not there then
 * @throws GitFault when the commit cannot be read
 */
export function filesAt(folder: string, commit: string, below: string): GitFile[] {
  // From within the folder git shows what is in it, with names relative to it.
  const path = below === '' ? [] : ['--', `${below}/`];
  const { code, out, complaint } = runGit(folder, ['ls-tree', '-z', '--long', commit, ...path]);
  if (code !== 0) throw new GitFault(`the commit ${commit} cannot be read: ${complaint}`);
  const rows = out.toString('utf8').split('\0').slice(0, -1);
  return rows.map((row) => {
    const [facts = '', ...rest] = row.split('\t');
    const [mode = '', , blob = '', size = ''] = facts.split(/ +/);
    const name = rest.join('\t').slice(below === '' ? 0 : below.length + 1);
    return { name, blob, size: Number(size) || 0, regular: mode.startsWith('100') };
  });
}

/**
 * The contents of those blobs that are here, from one process for all.
 * @param folder a folder of the repository
 * @param blobs their hashes
 * @returns contents by hash; without what is missing, as in a clone that fetches on demand
 */
export function presentBlobs(folder: string, blobs: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (blobs.length === 0) return found;
  const { out } = runGit(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  let at = 0;
  while (at < out.length) {
    const end = out.indexOf('\n', at);
    if (end === -1) break;
    const [hash = '', kind, size] = out.toString('utf8', at, end).split(' ');
    at = end + 1;
    // What is missing has no size and no content.
    if (size === undefined) continue;
    if (kind === 'blob') found.set(hash, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/**
 * The contents of blobs, from one process for all.
 * @param folder a folder of the repository
 * @param blobs their hashes
 * @returns the contents, in the same order
 * @throws GitFault when one of them is not here, as in a clone that fetches on demand
 */
export function blobsOf(folder: string, blobs: readonly string[]): Buffer[] {
  const found = presentBlobs(folder, blobs);
  return blobs.map((blob) => {
    const content = found.get(blob);
    if (content) return content;
    throw new GitFault(`the file ${blob} of that commit is not in this clone: fetch all of it`);
  });
}
