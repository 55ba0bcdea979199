import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import { isId } from '#domain/ids.ts';
import { blobsOf, filesAt } from './objects.ts';
import { mergeBase } from './refs.ts';
import { needContent } from '../content-folder.ts';
import { byCodeUnit, isLookedAt } from '../collect-entries.ts';
import type { EntryText } from '#reader/read-texts.ts';

export { GitFault } from './run.ts';

/** The id that a file of an entry stands for; another file keeps its whole name. */
function idOf(name: string): string {
  return name.replace(/\.md$/, '');
}

/**
 * The entries of a content folder as they stood at a commit, in the order of their ids. What could
 * not be an entry on the disk either (a link, another name, more bytes) is left out.
 * @param folder the content folder, absolute
 * @param commit the full hash of a commit
 * @param root the folder that names in findings are relative to
 * @throws GitFault when the commit cannot be read
 */
export function textsAt(folder: string, commit: string, root = process.cwd()): EntryText[] {
  const files = filesAt(folder, commit, 'agents').filter(
    ({ name, regular, size }) =>
      regular && size <= MAX_BYTES && name.endsWith('.md') && isId(idOf(name)),
  );
  const blobs = blobsOf(
    folder,
    files.map(({ blob }) => blob),
  );
  return files
    .map(({ name }, index) => ({
      id: idOf(name),
      file: relative(root, join(folder, 'agents', name)),
      text: blobs[index]?.toString('utf8') ?? '',
    }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

/**
 * A file as it stood at a commit.
 * @param path the file, absolute; its folder must be there today
 * @param commit the full hash of a commit
 * @returns its text, or undefined when there was no such file, or one larger than an entry may be
 * @throws GitFault when the commit cannot be read
 */
export function fileAt(path: string, commit: string): string | undefined {
  const [folder, name] = [dirname(path), basename(path)];
  const file = filesAt(folder, commit, '').find((candidate) => candidate.name === name);
  if (!file?.regular || file.size > MAX_BYTES) return undefined;
  return blobsOf(folder, [file.blob])[0]?.toString('utf8');
}

/** The hash under which git keeps a file's content; SHA-256 where the repository uses that. */
function blobHash(path: string, algorithm: string): string {
  const bytes = readFileSync(path);
  return hash(algorithm, Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]));
}

/**
 * The entries that differ between where a ref and the checked-out commit went apart, and the
 * working tree: changed, added or removed, committed or not, tracked or not.
 * @param folder the content folder, absolute
 * @param ref a branch, tag or commit, as typed
 * @returns ids, sorted; a file that can be no entry stands with its whole name
 * @throws EnvironmentFault when there is no folder, no repository, or no such ref
 */
export function changedSince(folder: string, ref: string): string[] {
  needContent(folder);
  const base = mergeBase(folder, ref);
  const before = new Map(filesAt(folder, base, 'agents').map((file) => [file.name, file]));
  const algorithm = base.length === 64 ? 'sha256' : 'sha1';
  const agents = join(folder, 'agents');
  const now = readdirSync(agents).filter(isLookedAt);
  const changed = now.filter((name) => {
    const stat = lstatSync(join(agents, name));
    const old = before.get(name);
    // What is no entry is never unchanged: it is a finding, and whoever changed nothing has none.
    if (!stat.isFile() || stat.size > MAX_BYTES || !old?.regular || old.size !== stat.size)
      return true;
    return blobHash(join(agents, name), algorithm) !== old.blob;
  });
  const gone = [...before.keys()].filter((name) => isLookedAt(name) && !now.includes(name));
  return [...changed, ...gone].map(idOf).sort(byCodeUnit);
}
