// Keeps one issue on the entries that are due for a review: opens, edits or closes it.
//
// usage: node .github/scripts/stale-issue.mjs, with the list as Markdown in REPORT, empty for none
import { createGithub } from './github.mjs';
import { keepIssue } from './keep-issue.mjs';

/** @type {import('./keep-issue.mjs').Kept} */
export const staleIssue = {
  mark: '<!-- catalog: stale -->',
  label: 'stale-entries',
  title: 'Entries whose review is due',
  nothing: 'nothing is due',
};

if (process.argv[1] === import.meta.filename) {
  const {
    GITHUB_REPOSITORY = '',
    GITHUB_API_URL = '',
    GITHUB_TOKEN = '',
    REPORT = '',
  } = process.env;
  const github = createGithub({ url: GITHUB_API_URL, token: GITHUB_TOKEN });
  const done = await keepIssue(GITHUB_REPOSITORY, staleIssue, REPORT.trim(), github);
  process.stdout.write(`${done}\n`);
}
