/**
 * @typedef {{ mode: string, path: string }} Change the mode that a path has afterwards; all zeros
 * when it is gone
 */

/**
 * Reads what `git diff --raw -z --no-renames` prints.
 * @param {string} raw
 * @returns {Change[]}
 */
export function parseChanges(raw) {
  const fields = raw.split('\0').slice(0, -1);
  const changes = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = ''] = fields[at].split(' ');
    changes.push({ mode, path: fields[at + 1] });
  }
  return changes;
}

/** A plain file, and a path that is gone. */
const PLAIN = ['100644', '000000'];

/** @param {string} path */
const isEntry = (path) => path.startsWith('content/agents/');

/**
 * A file among the entries that is none, such as `.gitattributes`: git and editors obey some, and
 * nobody looks for one there.
 * @param {Change} change
 */
const isStray = ({ mode, path }) =>
  isEntry(path) && mode !== '000000' && !/^content\/agents\/[^/.][^/]*\.md$/.test(path);

/**
 * Data that a contributor writes: entries, and where old ids went.
 * @param {string} path
 */
const isData = (path) => isEntry(path) || path === 'content/moved.yml';

/**
 * What goes along with entries, and with code: the scores, which are computed, and the words that the
 * spelling check knows.
 * @param {string} path
 */
const goesAlong = (path) => path === 'scores.lock.json' || path === 'cspell-words.txt';

/**
 * What a pull request is about.
 * @param {readonly Change[]} changes
 * @returns {{ kind: 'entries' | 'code' | 'mixed' | 'odd', entries: string[], odd: string[], strays: string[] }}
 * `odd` are the paths among the entries that are no plain files: a link could lead out of the folder;
 * `strays` are those that are no entries
 */
export function sortChanges(changes) {
  const paths = changes.map(({ path }) => path);
  const strays = changes.filter(isStray).map(({ path }) => path);
  const entries = paths.filter((path) => isEntry(path) && !strays.includes(path));
  const odd = changes
    .filter(({ mode, path }) => (isData(path) || goesAlong(path)) && !PLAIN.includes(mode))
    .map(({ path }) => path);
  const code = paths.some((path) => !isData(path) && !goesAlong(path));
  if (odd.length > 0) return { kind: 'odd', entries, odd, strays };
  if (!code) return { kind: 'entries', entries, odd, strays };
  return { kind: paths.some(isData) ? 'mixed' : 'code', entries, odd, strays };
}
