import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { codeSpan } from '../../src/reader/report/markdown-text.ts';

/**
 * The base branch, seen from the merge that GitHub makes of it and the pull request; in a merge
 * queue, the commit that the group is built upon.
 */
export const BASE = process.env.BASE_COMMIT || 'HEAD^1';

/** What GitHub calls those who may write to a repository. */
const MAINTAINERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** Where the scores are written down. */
const LOCK = 'scores.lock.json';

/** No colour, and no links to a site: the comment may have neither. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined, SITE_URL: undefined };

const RUNNER = resolve(import.meta.dirname, 'run-commands.mjs');

/**
 * Prints text that may hold anything. Between the two lines the runner obeys no command in it.
 * @param {string} text
 */
export function printRaw(text) {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
}

/** What a command came to. @typedef {{ code: number, out: string, errors: string }} Outcome */

/**
 * Runs commands of the catalog on the content of the pull request.
 * @param {string} folder the checkout of the merge
 * @param {string[][]} commands the words of each
 * @returns {Outcome[]} in their order; where their process ends in any other way, of all the same
 */
function catalog(folder, commands) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [RUNNER, JSON.stringify(commands)],
    {
      // Places in the report are named from here, and must be those of the pull request.
      cwd: folder,
      env: { ...process.env, CATALOG_CONTENT: join(folder, 'content'), ...PLAIN },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      timeout: 300_000,
    },
  );
  if (status === 0) return JSON.parse(stdout);
  return commands.map(() => ({ code: 2, out: '', errors: stderr || 'The commands were stopped.' }));
}

/**
 * The section on the entries that are touched.
 * @param {readonly string[]} entries
 */
function countSection(entries) {
  const count = `Entries that it touches: ${entries.length}.`;
  const judged = 'They were judged by the code of the base branch.';
  const split =
    'One entry a pull request is the rule: please split it, unless you rename an entry or agreed on more in an issue.';
  return [count, judged, ...(entries.length > 1 ? [split] : [])].join(' ');
}

/**
 * The section on entries that somebody takes for reviewed who may not. GitHub says who sent the pull
 * request; in a merge queue, where it says nothing, this has been told before.
 * @param {Outcome} diff as JSON
 */
function reviewedSection({ code, out }) {
  const author = process.env.AUTHOR_ASSOCIATION;
  if (code > 1 || !author || MAINTAINERS.includes(author)) return '';
  const ids = JSON.parse(out)
    .statuses.filter(({ to }) => to === 'reviewed')
    .map(({ id }) => codeSpan(id));
  return ids.length === 0
    ? ''
    : `**\`status: reviewed\` is set here by somebody who is no maintainer**: ${ids.join(', ')}. Only maintainers set it, after a review. Please set it back to \`unreviewed\`.`;
}

/**
 * The section on files among the entries that are none.
 * @param {readonly string[]} strays
 */
export function straySection(strays) {
  if (strays.length === 0) return '';
  const shown = strays.slice(0, 20).map((path) => codeSpan(path));
  const more = strays.length > 20 ? `, and ${strays.length - 20} more` : '';
  return `**Files among the entries that are no entries**: ${shown.join(', ')}${more}. Only entries, \`<id>.md\`, belong there. Please take them out.`;
}

/**
 * The sentence on the scores that are written down.
 * @param {Outcome} lock
 */
function lockSection({ code, errors }) {
  if (code === 0) return `\`${LOCK}\` holds what the entries give.`;
  // It begins with the report of the entries where they could not be scored.
  return errors.startsWith(LOCK)
    ? `\`${LOCK}\` does not hold what the entries give. Run \`npm run catalog -- lock\` and commit the file.`
    : `\`${LOCK}\` was not compared, since the entries have errors.`;
}

/**
 * Judges the entries of a pull request, and tells the log of the run what was found.
 * @param {string} folder the checkout of the merge
 * @param {readonly string[]} entries the paths that differ
 * @returns {{ sections: string[], code: number }} Markdown, the most important first, and 0 when
 * nothing is wrong
 */
export function judgeEntries(folder, entries) {
  const since = ['--changed', BASE, '--format'];
  const [annotations, findings, diff, facts, lock] = catalog(folder, [
    ['validate', ...since, 'github'],
    ['validate', ...since, 'md'],
    ['diff', '--base', BASE, '--format', 'md'],
    ['diff', '--base', BASE, '--format', 'json'],
    ['lock', '--check'],
  ]);
  // This form is made for the runner: all that comes from an entry is encoded in it.
  process.stdout.write(`${annotations.out}\n`);
  const runs = [annotations, findings, diff, lock];
  // Two of them print the same report when an entry has errors.
  for (const errors of new Set(runs.map((run) => run.errors))) if (errors !== '') printRaw(errors);
  const failed = runs.some(({ code }) => code > 1)
    ? 'A command could not do its work. The log of the run says why.'
    : '';
  const sections = [
    countSection(entries),
    reviewedSection(facts),
    failed,
    findings.out,
    lockSection(lock),
    diff.out,
  ];
  return {
    sections: sections.filter((section) => section !== ''),
    code: Math.max(...runs.map(({ code }) => code)),
  };
}
