// Posts what a run of the pull request left behind, as one comment that is edited from then on. It
// holds a token that may write, so it runs no code of the pull request and checks the text first.
//
// usage: node .github/scripts/post-comment.mjs, in a workflow on `workflow_run`
import { readFileSync } from 'node:fs';
import { COMMENT_FILE, MAX_ADVISED_BYTES, readComment } from './comment-text.mjs';
import { createGithub, findOwn } from './github.mjs';
import { onlyFile } from './unzip.mjs';

/** Stands at the start of the comment, unseen. */
const MARK = '<!-- catalog: pull request -->';

/** The name of the artifact. */
const ARTIFACT = 'comment';

/** The archive of a text is hardly larger than the text, even when nothing can be packed. */
const MAX_ARCHIVE_BYTES = MAX_ADVISED_BYTES + 1_000;

const FOOTER =
  'Made from what the run of this pull request left behind. It is no review, and the checks decide.';

/**
 * The open pull request that has the commit of the run as its head. The API is asked, because what
 * the run itself says could be a lie.
 * @param {import('./github.mjs').Github} github
 * @param {any} event
 * @returns {Promise<number | undefined>}
 */
async function findPull(github, { repository, workflow_run: run }) {
  const owner = run.head_repository?.owner?.login;
  if (owner === undefined) return undefined;
  const head = encodeURIComponent(`${owner}:${run.head_branch}`);
  const pulls = await github.list(`/repos/${repository.full_name}/pulls?state=open&head=${head}`);
  const own = pulls.filter(
    (pull) =>
      pull.head.sha === run.head_sha &&
      pull.base.repo.full_name === repository.full_name &&
      pull.base.ref === repository.default_branch,
  );
  return own.length === 1 ? own[0].number : undefined;
}

/**
 * Posts or edits the comment.
 * @param {any} event what set the workflow off
 * @param {import('./github.mjs').Github} github
 * @returns {Promise<string>} one line on what was done
 * @throws {Error} when the artifact is not what our own run writes
 */
export async function postComment(event, github) {
  const { repository, workflow_run: run } = event;
  if (run.event !== 'pull_request') return 'the run was not for a pull request';
  const pull = await findPull(github, event);
  if (pull === undefined) return 'no open pull request has this commit as its head';
  const repo = `/repos/${repository.full_name}`;
  const { artifacts } = await github.call(
    'GET',
    `${repo}/actions/runs/${run.id}/artifacts?name=${ARTIFACT}`,
  );
  // A run that was started again has left one each time.
  const [artifact] = artifacts
    .filter(({ name, expired }) => name === ARTIFACT && !expired)
    .sort((a, b) => b.id - a.id);
  if (!artifact) return 'the run left no comment';
  const archive = await github.download(
    `${repo}/actions/artifacts/${artifact.id}/zip`,
    MAX_ARCHIVE_BYTES,
  );
  const text = readComment(onlyFile(archive, COMMENT_FILE, MAX_ADVISED_BYTES));
  const body = `${MARK}\n${text}\n<sub>${FOOTER}</sub>\n`;
  const comments = await github.list(`${repo}/issues/${pull}/comments`);
  const old = findOwn(comments, MARK);
  if (old?.body === body) return `the comment on ${pull} says so already`;
  if (old) await github.call('PATCH', `${repo}/issues/comments/${old.id}`, { body });
  else await github.call('POST', `${repo}/issues/${pull}/comments`, { body });
  return `${old ? 'edited' : 'posted'} the comment on ${pull}`;
}

if (process.argv[1] === import.meta.filename) {
  const { GITHUB_EVENT_PATH = '', GITHUB_API_URL = '', GITHUB_TOKEN = '' } = process.env;
  const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
  const github = createGithub({ url: GITHUB_API_URL, token: GITHUB_TOKEN });
  process.stdout.write(`${await postComment(event, github)}\n`);
}
