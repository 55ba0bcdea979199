// Judges the entries of a pull request by the code of the base branch. The checkout of the pull
// request is read as data: nothing in it is run, and what git would follow is refused first.
//
// usage: node .github/scripts/check-entries.mjs <checkout of the merge> <file for the comment>
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseChanges, sortChanges } from './changes.mjs';
import { HEADING, composeComment } from './comment-text.mjs';
import { BASE, judgeEntries, printRaw, straySection } from './judge-entries.mjs';

/** What is said where the entries are not judged here. */
const NOT_HERE = {
  odd: 'A file among the entries is no plain file: it is a link, or it may be run. Nothing was read. Please send plain files.',
  mixed:
    'This pull request changes **entries and code**. Code of the base branch cannot judge entries of another form, so they were not looked at here. Please split it, unless the one makes no sense without the other: then the usual checks judge both, and a maintainer of the code decides.',
  code: 'This pull request changes **code**. The usual checks judge it. If scores move, `scores.lock.json` shows which.',
};

/** @param {string} folder the checkout of the merge */
function changesOf(folder) {
  const asked = ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff'];
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  return parseChanges(execFileSync('git', ['-C', folder, ...asked, BASE, 'HEAD'], options));
}

/**
 * Writes the comment and the summary of the run.
 * @param {string} folder the checkout of the merge
 * @param {string} file where the comment goes
 * @returns {number} the exit code: 0 when a maintainer may look at it, 1 when the author has to
 */
function main(folder, file) {
  const { kind, entries, odd, strays } = sortChanges(changesOf(folder));
  const judged =
    kind === 'entries'
      ? judgeEntries(folder, entries)
      : { sections: [NOT_HERE[kind]], code: kind === 'odd' ? 1 : 0 };
  const stray = straySection(strays);
  const sections = stray === '' ? judged.sections : [stray, ...judged.sections];
  const code = stray === '' ? judged.code : Math.max(1, judged.code);
  if (odd.length > 0) printRaw(`no plain files: ${JSON.stringify(odd)}`);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, `${[HEADING, ...sections].join('\n\n')}\n`);
  // Code needs no comment: its checks say it all.
  if (kind !== 'code') writeFileSync(file, composeComment(sections));
  return code;
}

const [folder = '', file = ''] = process.argv.slice(2);
process.exitCode = main(resolve(folder), resolve(file));
