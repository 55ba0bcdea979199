// Keeps one issue on what vulnerability records say otherwise than the entries.
//
// usage: node .github/scripts/advisory-issue.mjs, with the report as Markdown in REPORT, empty for none
import { createGithub } from './github.mjs';
import { keepIssue } from './keep-issue.mjs';

/** @type {import('./keep-issue.mjs').Kept} */
export const advisoryIssue = {
  mark: '<!-- catalog: advisories -->',
  label: 'advisories',
  title: 'Advisories that have changed',
  nothing: 'nothing has changed',
};

if (process.argv[1] === import.meta.filename) {
  const {
    GITHUB_REPOSITORY = '',
    GITHUB_API_URL = '',
    GITHUB_TOKEN = '',
    REPORT = '',
  } = process.env;
  const github = createGithub({ url: GITHUB_API_URL, token: GITHUB_TOKEN });
  const done = await keepIssue(GITHUB_REPOSITORY, advisoryIssue, REPORT.trim(), github);
  process.stdout.write(`${done}\n`);
}
