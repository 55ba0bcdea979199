import { describe, expect, it } from 'vitest';
import { createGithub } from '../../.github/scripts/github.mjs';
import { advisoryIssue } from '../../.github/scripts/advisory-issue.mjs';
import { keepIssue } from '../../.github/scripts/keep-issue.mjs';
import { staleIssue } from '../../.github/scripts/stale-issue.mjs';
import { withServer } from '../helpers/github-api.ts';
import type { Answer } from '../helpers/github-api.ts';

const ISSUES = '/repos/owner/catalog/issues';
const MARK = '<!-- catalog: stale -->';
const REPORT = '| entry | due |\n|---|---|\n| `dify` | 2027-05-20 |';
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/** Keeps the issue where these are open; gives what was said and written. */
function keep(report: string, open: readonly unknown[]) {
  const answers: Readonly<Record<string, Answer>> = {
    [`GET ${ISSUES}?state=open&labels=stale-entries&per_page=100&page=1`]: { json: open },
    [`POST ${ISSUES}`]: { status: 201, json: { number: 8 } },
    [`PATCH ${ISSUES}/7`]: {},
  };
  return withServer(
    (call) => answers[call],
    async (url, asked) => {
      const github = createGithub({ url, token: 'secret' });
      const said = await keepIssue('owner/catalog', staleIssue, report, github);
      const written = asked.filter(({ method }) => method !== 'GET');
      return { said, written: written.map(({ method, path, body }) => [method, path, body]) };
    },
  );
}

describe('the issue on entries that are due', () => {
  const old = { number: 7, user: BOT, body: `${MARK}\nold\n` };
  const body = `${MARK}\n${REPORT}\n`;

  it('is opened when there is none', async () => {
    const title = 'Entries whose review is due';
    expect(await keep(REPORT, [])).toEqual({
      said: 'opened issue 8',
      written: [['POST', ISSUES, { title, body, labels: ['stale-entries'] }]],
    });
  });

  it('is edited when it is there, and left alone when it says so already', async () => {
    expect(await keep(REPORT, [old])).toEqual({
      said: 'edited issue 7',
      written: [['PATCH', `${ISSUES}/7`, { body }]],
    });
    expect(await keep(REPORT, [{ ...old, body }])).toEqual({
      said: 'issue 7 says so already',
      written: [],
    });
  });

  it('is closed when nothing is due any more', async () => {
    expect(await keep('', [old])).toEqual({
      said: 'closed issue 7: nothing is due',
      written: [['PATCH', `${ISSUES}/7`, { state: 'closed' }]],
    });
    expect(await keep('', [])).toEqual({ said: 'nothing is due', written: [] });
  });

  it('is never an issue of somebody else', async () => {
    const other = { ...old, user: { login: 'stranger', type: 'User' } };
    expect((await keep(REPORT, [other])).said).toBe('opened issue 8');
    expect((await keep('', [other])).written).toEqual([]);
  });

  it('says nothing that acts', async () => {
    await expect(keep('ask @somebody', [])).rejects.toThrow('the report has a mention');
  });
});

it('each issue that is kept is told apart from the others', () => {
  const [first, second] = [staleIssue, advisoryIssue];
  expect(first.mark).not.toBe(second.mark);
  expect(first.label).not.toBe(second.label);
});
