import { GitFault, runGit } from './git-run.ts';

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
 * The contents of blobs, from one process for all.
 * @param folder a folder of the repository
 * @param blobs their hashes
 * @returns the contents, in the same order
 * @throws GitFault when one of them is not here, as in a clone that fetches on demand
 */
export function blobsOf(folder: string, blobs: readonly string[]): Buffer[] {
  if (blobs.length === 0) return [];
  const { out } = runGit(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  let at = 0;
  return blobs.map((blob) => {
    const end = out.indexOf('\n', at);
    const [hash, kind, size] = out.toString('utf8', at, Math.max(at, end)).split(' ');
    if (end === -1 || hash !== blob || kind !== 'blob')
      throw new GitFault(`the file ${blob} of that commit is not in this clone: fetch all of it`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return out.subarray(start, start + Number(size));
  });
}
