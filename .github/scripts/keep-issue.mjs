import { createGithub, findOwn } from './github.mjs';
import { findActive } from './inert.mjs';

/**
 * One issue that a workflow keeps: `mark` stands at its start, unseen; `nothing` is what is said
 * when there is nothing to report.
 * @typedef {{ mark: string, label: string, title: string, nothing: string }} Kept
 */

/**
 * Makes the issue say what the report says: opens, edits or closes it.
 * @param {string} repository `owner/name`
 * @param {Kept} kept which issue
 * @param {string} report Markdown, empty where there is nothing to report
 * @param {import('./github.mjs').Github} github
 * @returns {Promise<string>} one line on what was done
 * @throws {Error} when something in the report would act
 */
export async function keepIssue(repository, { mark, label, title, nothing }, report, github) {
  const active = findActive(report);
  if (active !== undefined) throw new Error(`the report has ${active}`);
  const issues = `/repos/${repository}/issues`;
  const old = findOwn(await github.list(`${issues}?state=open&labels=${label}`), mark);
  const body = `${mark}\n${report}\n`;
  if (report === '') {
    if (!old) return nothing;
    await github.call('PATCH', `${issues}/${old.number}`, { state: 'closed' });
    return `closed issue ${old.number}: ${nothing}`;
  }
  if (old?.body === body) return `issue ${old.number} says so already`;
  if (old) {
    await github.call('PATCH', `${issues}/${old.number}`, { body });
    return `edited issue ${old.number}`;
  }
  const { number } = await github.call('POST', issues, { title, body, labels: [label] });
  return `opened issue ${number}`;
}

/**
 * Keeps an issue with the report of a workflow, and says what was done.
 * @param {Kept} kept which issue
 * @param {Record<string, string | undefined>} environment of the step: `REPORT`, and what GitHub gives
 * @throws {Error} when something in the report would act, or GitHub refuses
 */
export async function keepReport(kept, environment) {
  const {
    GITHUB_REPOSITORY = '',
    GITHUB_API_URL = '',
    GITHUB_TOKEN = '',
    REPORT = '',
  } = environment;
  const github = createGithub({ url: GITHUB_API_URL, token: GITHUB_TOKEN });
  const done = await keepIssue(GITHUB_REPOSITORY, kept, REPORT.trim(), github);
  process.stdout.write(`${done}\n`);
}
