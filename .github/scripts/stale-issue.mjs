// Keeps one issue on the entries that are due for a review: opens, edits or closes it.
//
// usage: node .github/scripts/stale-issue.mjs, with the list as Markdown in REPORT, empty for none
import { createGithub, findOwn } from './github.mjs';
import { findActive } from './inert.mjs';

/** Stands at the start of the issue, unseen. */
const MARK = '<!-- catalog: stale -->';

const LABEL = 'stale-entries';
const TITLE = 'Entries whose review is due';

/**
 * Makes the issue say what the report says.
 * @param {string} repository `owner/name`
 * @param {string} report Markdown, empty where nothing is due
 * @param {import('./github.mjs').Github} github
 * @returns {Promise<string>} one line on what was done
 * @throws {Error} when something in the report would act
 */
export async function keepIssue(repository, report, github) {
  const active = findActive(report);
  if (active !== undefined) throw new Error(`the report has ${active}`);
  const issues = `/repos/${repository}/issues`;
  const old = findOwn(await github.list(`${issues}?state=open&labels=${LABEL}`), MARK);
  const body = `${MARK}\n${report}\n`;
  if (report === '') {
    if (!old) return 'nothing is due';
    await github.call('PATCH', `${issues}/${old.number}`, { state: 'closed' });
    return `closed issue ${old.number}: nothing is due`;
  }
  if (old?.body === body) return `issue ${old.number} says so already`;
  if (old) {
    await github.call('PATCH', `${issues}/${old.number}`, { body });
    return `edited issue ${old.number}`;
  }
  const { number } = await github.call('POST', issues, { title: TITLE, body, labels: [LABEL] });
  return `opened issue ${number}`;
}

if (process.argv[1] === import.meta.filename) {
  const {
    GITHUB_REPOSITORY = '',
    GITHUB_API_URL = '',
    GITHUB_TOKEN = '',
    REPORT = '',
  } = process.env;
  const github = createGithub({ url: GITHUB_API_URL, token: GITHUB_TOKEN });
  process.stdout.write(`${await keepIssue(GITHUB_REPOSITORY, REPORT.trim(), github)}\n`);
}
