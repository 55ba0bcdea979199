import { describe, expect, it } from 'vitest';
import { HEADING } from '../../.github/scripts/comment-text.mjs';
import { createGithub } from '../../.github/scripts/github.mjs';
import { postComment } from '../../.github/scripts/post-comment.mjs';
import { withServer } from '../helpers/github-api.ts';
import type { Answer, Asked } from '../helpers/github-api.ts';
import { zip } from '../helpers/zip.ts';

const SHA = 'a'.repeat(40);
const REPO = '/repos/owner/catalog';
const TEXT = `${HEADING}\n\nNothing.\n`;
const MARK = '<!-- catalog: pull request -->';
const FOOTER =
  '<sub>Made from what the run of this pull request left behind. It is no review, and the checks decide.</sub>';
const BODY = `${MARK}\n${TEXT}\n${FOOTER}\n`;
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

const event = {
  repository: { full_name: 'owner/catalog', default_branch: 'main' },
  workflow_run: {
    id: 7,
    event: 'pull_request',
    head_sha: SHA,
    head_branch: 'new&agent',
    head_repository: { owner: { login: 'contributor' } },
  },
};
const pull = {
  number: 12,
  head: { sha: SHA },
  base: { ref: 'main', repo: { full_name: 'owner/catalog' } },
};

/** What the API knows; a case changes one thing. */
type World = {
  readonly pulls?: readonly unknown[];
  readonly artifacts?: readonly unknown[];
  readonly archive?: Buffer;
  readonly comments?: readonly unknown[];
};

const packed = (text: string) => zip([{ name: 'comment.md', text }]);

/** Posts in a world, with one server for the API and another one for the files. */
function post(world: World, happened: object = event) {
  const { pulls = [pull], artifacts = [{ id: 3, name: 'comment', expired: false }] } = world;
  const { archive = packed(TEXT), comments = [] } = world;
  return withServer(
    () => ({ bytes: archive }),
    (store, fetched) => {
      const answers: Readonly<Record<string, Answer>> = {
        [`GET ${REPO}/pulls?state=open&head=contributor%3Anew%26agent&per_page=100&page=1`]: {
          json: pulls,
        },
        [`GET ${REPO}/actions/runs/7/artifacts?name=comment`]: { json: { artifacts } },
        [`GET ${REPO}/actions/artifacts/3/zip`]: { location: `${store}/file` },
        [`GET ${REPO}/issues/12/comments?per_page=100&page=1`]: { json: comments.slice(0, 100) },
        [`GET ${REPO}/issues/12/comments?per_page=100&page=2`]: { json: comments.slice(100) },
        [`POST ${REPO}/issues/12/comments`]: { status: 201 },
        [`PATCH ${REPO}/issues/comments/5`]: {},
      };
      return withServer(
        (call) => answers[call],
        async (url, asked) => {
          const github = createGithub({ url, token: 'secret' });
          let said: string;
          try {
            said = await postComment(happened, github);
          } catch (error) {
            said = `failed: ${(error as Error).message}`;
          }
          return { said, asked, fetched };
        },
      );
    },
  );
}

/** What was written, without what was only read. */
const written = (asked: readonly Asked[]) =>
  asked
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, body }) => ({ call: `${method} ${path}`, body }));

describe('the comment on a pull request', () => {
  it('is posted once, with the mark by which it is found again', async () => {
    const { said, asked } = await post({});
    expect(said).toBe('posted the comment on 12');
    expect(written(asked)).toEqual([
      { call: `POST ${REPO}/issues/12/comments`, body: { body: BODY } },
    ]);
  });

  it('is edited when it is there, on a later page too', async () => {
    const others = Array.from({ length: 100 }, (_, id) => ({ id: id + 10, user: BOT, body: 'x' }));
    const comments = [...others, { id: 5, user: BOT, body: `${MARK}\nold` }];
    const { said, asked } = await post({ comments });
    expect(said).toBe('edited the comment on 12');
    expect(written(asked)).toEqual([
      { call: `PATCH ${REPO}/issues/comments/5`, body: { body: BODY } },
    ]);
  });

  it('is left alone when it says so already', async () => {
    const { said, asked } = await post({ comments: [{ id: 5, user: BOT, body: BODY }] });
    expect(said).toBe('the comment on 12 says so already');
    expect(written(asked)).toEqual([]);
  });

  it.each([
    ['a stranger', { login: 'stranger', type: 'User' }],
    ['a user who looks like the bot', { ...BOT, type: 'User' }],
    ['another bot', { ...BOT, login: 'other[bot]' }],
    ['nobody', null],
  ])('is never looked for in a comment by %s', async (_who, user) => {
    const { asked } = await post({ comments: [{ id: 5, user, body: `${MARK}\nfake` }] });
    expect(written(asked).map(({ call }) => call)).toEqual([`POST ${REPO}/issues/12/comments`]);
  });

  it('is never looked for where the mark stands in the middle', async () => {
    const { asked } = await post({ comments: [{ id: 5, user: BOT, body: `> ${MARK}` }] });
    expect(written(asked).map(({ call }) => call)).toEqual([`POST ${REPO}/issues/12/comments`]);
  });

  it.each([
    ['there is none with that branch', []],
    ['its head moved on', [{ ...pull, head: { sha: 'b'.repeat(40) } }]],
    ['it goes to another branch', [{ ...pull, base: { ...pull.base, ref: 'old' } }]],
    ['it goes to another place', [{ ...pull, base: { ref: 'main', repo: { full_name: 'x/y' } } }]],
    ['it is not clear which it is', [pull, { ...pull, number: 13 }]],
  ])('is not posted when %s', async (_why, pulls) => {
    const { said, asked, fetched } = await post({ pulls });
    expect(said).toBe('no open pull request has this commit as its head');
    expect([...written(asked), ...fetched]).toEqual([]);
  });

  it('is not posted when the fork is gone, or the run was for something else', async () => {
    const gone = { ...event, workflow_run: { ...event.workflow_run, head_repository: null } };
    const pushed = { ...event, workflow_run: { ...event.workflow_run, event: 'push' } };
    expect((await post({}, gone)).said).toBe('no open pull request has this commit as its head');
    const { said, asked } = await post({}, pushed);
    expect({ said, asked }).toEqual({ said: 'the run was not for a pull request', asked: [] });
  });

  it.each([
    ['there is no artifact', []],
    ['it has expired', [{ id: 3, name: 'comment', expired: true }]],
    ['it has another name', [{ id: 3, name: 'comments', expired: false }]],
  ])('is not posted when %s', async (_why, artifacts) => {
    const { said, asked, fetched } = await post({ artifacts });
    expect(said).toBe('the run left no comment');
    expect([...written(asked), ...fetched]).toEqual([]);
  });

  it.each([
    ['of another heading', packed('## Approved\n'), 'the comment has another heading'],
    ['with a link', packed(`${TEXT}[x](y)`), 'the comment has a picture or a link'],
    [
      'of two files',
      zip([
        { name: 'comment.md', text: TEXT },
        { name: 'x', text: 'x' },
      ]),
      'not one',
    ],
    ['that is no archive', Buffer.from('x'), 'the artifact is no zip archive'],
    ['that unpacks to too much', packed('x'.repeat(70_000)), 'the limit is 64000'],
    ['that is too large itself', Buffer.alloc(70_000), 'more than 65000 bytes'],
  ])('is not made of an artifact %s', async (_what, archive, why) => {
    const { said, asked } = await post({ archive });
    expect(said).toMatch(/^failed: /);
    expect(said).toContain(why);
    expect(written(asked)).toEqual([]);
  });

  it('is made of what the last attempt of a run left', async () => {
    const artifacts = [1, 3, 2].map((id) => ({ id, name: 'comment', expired: false }));
    expect((await post({ artifacts })).said).toBe('posted the comment on 12');
  });

  it('shows the token to the API alone, not to the store of files', async () => {
    const { asked, fetched } = await post({});
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set(['Bearer secret']));
    expect(fetched.map(({ path, token }) => ({ path, token }))).toEqual([
      { path: '/file', token: undefined },
    ]);
  });
});

describe('the API', () => {
  const failing = (status: number) =>
    withServer(
      () => ({ status }),
      (url) => postComment(event, createGithub({ url, token: 'secret' })),
    );

  it('that refuses stops the work, and the message has no token', async () => {
    await expect(failing(403)).rejects.toThrow(/^GET .*: the API answered 403$/);
    await expect(failing(500)).rejects.toThrow(/^(?!.*secret)/);
  });

  it('that never ends a list is not listened to for ever', async () => {
    const full = Array.from({ length: 100 }, () => pull);
    const endless = withServer(
      () => ({ json: full }),
      (url) => postComment(event, createGithub({ url, token: 'secret' })),
    );
    await expect(endless).rejects.toThrow('more than 20 pages');
  });
});
