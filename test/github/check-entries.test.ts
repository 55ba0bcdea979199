import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { formatLock, lockRows } from '#domain/catalog/lock.ts';
import { readEntry } from '#reader/read-entry.ts';
import { today } from '#io/today.ts';
import { readComment } from '../../.github/scripts/comment-text.mjs';
import { git, outsideGit, withMerge } from '../helpers/repository.ts';
import type { Files } from '../helpers/repository.ts';
import { validEntry } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

const SCRIPT = '.github/scripts/check-entries.mjs';

/** Judges a pull request as the workflow does. */
function check(base: Files, head: Files, env: Readonly<Record<string, string>> = {}) {
  return withMerge(base, head, (folder) => {
    const out = mkdtempSync(join(tmpdir(), 'catalog-out-'));
    const [comment, summary] = [join(out, 'comment.md'), join(out, 'summary.md')];
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, folder, comment], {
      env: { ...outsideGit, GITHUB_STEP_SUMMARY: summary, ...env },
      encoding: 'utf8',
    });
    const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    const found = { code: status, log: stdout + stderr, comment: read(comment) };
    const told = read(summary);
    rmSync(out, { recursive: true });
    return { ...found, summary: told };
  });
}

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';

/** The commands go by the real day, so everything in an entry happened on it. */
const entry = (...changes: Change[]) =>
  validEntry([VECTOR, LOW], ...changes).replaceAll(/'\d{4}-\d\d-\d\d'/g, `'${today()}'`);

const PATH = 'content/agents/example.md';
const LOCK = 'scores.lock.json';
const lockOf = (text: string) => {
  const { entry: read } = readEntry('example', PATH, text, today());
  return formatLock(lockRows(buildCatalog(read ? [read] : [])));
};
const base = { 'package.json': '{}\n', [PATH]: entry(), [LOCK]: lockOf(entry()) };

/** What happens once in a run, without what is different in each. */
const stable = (text = '') =>
  text.replaceAll(/[0-9a-f-]{36}/g, '<token>').replaceAll(/base `[0-9a-f]{7}`/g, 'base `<commit>`');

/** The text is one that may be posted: what is computed here is accepted there. */
const postable = (text = '') => readComment(Buffer.from(text)) === text;

describe('a pull request', { timeout: 60_000 }, () => {
  it('that leads into a private network fails, and its comment leads nowhere', async () => {
    const inner = entry([
      'homepage: https://example.com',
      'homepage: https://wiki.corp.internal/a',
    ]);
    const { code, comment } = await check(base, { [PATH]: inner });
    expect(code).toBe(1);
    expect(comment).toContain('a host of a private network');
    expect(comment).not.toContain('https://wiki');
    expect(postable(comment)).toBe(true);
  });

  it('that moves a score shows it, with the evidence, and passes', async () => {
    const strong = entry([
      'mitigation: { level: none }',
      'mitigation: { level: strong, because: It was tried., sources: [review] }',
    ]);
    const moved = await check(base, { [PATH]: strong, [LOCK]: lockOf(strong) });
    expect(moved.code).toBe(0);
    expect(stable(moved.log)).toMatchInlineSnapshot(`
      "0 errors, 0 warnings in 1 entry
      "
    `);
    expect(stable(moved.comment)).toMatchInlineSnapshot(`
      "## What this pull request does to the catalog

      Entries that it touches: 1. They were judged by the code of the base branch.

      **0 errors, 0 warnings in 1 entry**

      \`scores.lock.json\` holds what the entries give.

      ### Score changes

      AIVSS:0.8 · base \`<commit>\` → the entries now

      | Agent | Band | Score | What moved | Evidence | Review |
      |---|---|---|---|---|---|
      | \`example\` | High → **Medium** | 8.0 → **5.4** | mitigation None or weak (MF 1.0) → Strong (MF 0.67), profile cloud High 8.0 → Medium 5.4 | now cited: review; reasons rewritten: mitigation level | **band change** |

      <details><summary>Worked steps</summary>

      - \`example\` Worked out: 10 − 5.3 = 4.7; 4.7 × 6.00 ÷ 10 × 0.97 = 2.7354; (5.3 + 2.7354) × 0.67 = 5.383718; rounded half up 5.4

      </details>

      Unchanged: 0.
      "
    `);
    expect(moved.summary).toBe(moved.comment);
    expect(postable(moved.comment)).toBe(true);
  });

  it('that forgets the scores is told what to run, and fails', async () => {
    const strong = entry([
      'mitigation: { level: none }',
      'mitigation: { level: strong, because: It was tried., sources: [review] }',
    ]);
    const stale = await check(base, { [PATH]: strong });
    expect(stale.code).toBe(1);
    expect(stable(stale.log)).toMatchInlineSnapshot(`
      "0 errors, 0 warnings in 1 entry
      ::stop-commands::<token>
      scores.lock.json does not hold what the entries give:
        example  High 8.0 → Medium 5.4, open threats 0+1+0+0+0, 1 not scored → 0+0+1+0+0, 1 not scored, best profile cloud 8.0 → cloud 5.4
      To write it: npm run catalog -- lock
      ::<token>::
      "
    `);
    expect(stale.comment).toContain('Run `npm run catalog -- lock` and commit the file.');
    expect(postable(stale.comment)).toBe(true);
  });

  it('with hostile text fails, and nothing of the text acts', async () => {
    const evil = 'x ::error::y <img src=z> @somebody [a](https://evil.example) `b` | c ##[error]d';
    const text = entry(
      ['name: Example Agent', `name: Example Agent\nevil: "${evil}"`],
      ['stride: [tampering]', `stride: ["${evil}"]`],
    );
    const hostile = await check(base, { [PATH]: text, 'content/agents/::warning::x.md': 'x' });
    expect(hostile.code).toBe(1);
    const [obeyed = '', token, shown = '', rest] = hostile.log.split(
      /::stop-commands::([0-9a-f-]{36})\n/,
    );
    // What the runner obeys is one annotation a finding, in which the text is encoded.
    const lines = obeyed.trimEnd().split('\n');
    const [tally, ...places] = lines.toReversed().map((line) => line.replace(/,title.*$/, ''));
    expect(tally).toBe('3 errors, 0 warnings in 2 entries');
    expect(places).toEqual([
      '::error file=content/agents/example.md,line=60,col=14',
      '::error file=content/agents/example.md,line=3,col=1',
      '::error file=content/agents/%3A%3Awarning%3A%3Ax.md,line=1,col=1',
    ]);
    // The report for people is printed once, and the runner obeys nothing in it.
    expect(shown).toContain('::error::y');
    expect(shown.endsWith(`::${token}::\n`)).toBe(true);
    expect(rest).toBeUndefined();
    expect(postable(hostile.comment)).toBe(true);
    expect(hostile.comment).toContain(
      'Entries that it touches: 2. They were judged by the code of the base branch. One entry a pull request is the rule',
    );
    expect(hostile.comment).toContain(
      '`scores.lock.json` was not compared, since the entries have errors.',
    );
  });

  it('with code alone gets no comment, and a word in the summary', async () => {
    expect(await check(base, { 'src/a.ts': 'export {};\n' })).toEqual({
      code: 0,
      log: '',
      comment: undefined,
      summary: `## What this pull request does to the catalog

This pull request changes **code**. The usual checks judge it. If scores move, \`scores.lock.json\` shows which.
`,
    });
  });

  it('with entries and code is asked to be split', async () => {
    const mixed = await check(base, {
      'src/a.ts': 'export {};\n',
      'content/agents/other.md': 'broken',
    });
    expect(mixed).toMatchObject({ code: 0, log: '' });
    expect(mixed.comment).toBe(mixed.summary);
    expect(mixed.comment).toMatchInlineSnapshot(`
      "## What this pull request does to the catalog

      This pull request changes **entries and code**. Code of the base branch cannot judge entries of another form, so they were not looked at here. Please split it, unless the one makes no sense without the other: then the usual checks judge both, and a maintainer of the code decides.
      "
    `);
    expect(postable(mixed.comment)).toBe(true);
  });

  it('with a link among the entries is not read at all', async () => {
    const odd = await check(base, { 'content/agents/::error::x.md': { link: '/etc/passwd' } });
    expect(odd.code).toBe(1);
    expect(odd.comment).toMatchInlineSnapshot(`
      "## What this pull request does to the catalog

      A file among the entries is no plain file: it is a link, or it may be run. Nothing was read. Please send plain files.
      "
    `);
    expect(odd.log).toMatch(
      /^::stop-commands::([0-9a-f-]{36})\nno plain files: \["content\/agents\/::error::x\.md"\]\n::\1::\n$/,
    );
  });

  const reviewed = { [PATH]: entry(['status: unreviewed', 'status: reviewed']) };

  it.each(['NONE', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR'])(
    'that sets `status: reviewed` is told to set it back, where its author is %s',
    async (AUTHOR_ASSOCIATION) => {
      const { comment } = await check(base, reviewed, { AUTHOR_ASSOCIATION });
      expect(comment).toContain(
        '**`status: reviewed` is set here by somebody who is no maintainer**: `example`. Only maintainers set it',
      );
      expect(comment).toContain('- `example` unreviewed → reviewed, which only maintainers set');
      expect(postable(comment)).toBe(true);
    },
  );

  it('of a maintainer may set it, which the comment shows', async () => {
    const { code, comment } = await check(base, reviewed, { AUTHOR_ASSOCIATION: 'MEMBER' });
    expect(code).toBe(0);
    expect(comment).not.toContain('no maintainer');
    expect(comment).toContain('**Status**\n\n- `example` unreviewed → reviewed');
  });

  it('that changes where old addresses lead shows each row', async () => {
    const row = (id: string, rest: string) => `- { id: ${id}, on: '${today()}', ${rest} }\n`;
    const before = [
      row('first', 'kind: moved, to: example, because: It has another name.'),
      row('second', 'kind: withdrawn, because: It is gone.'),
    ].join('');
    const after = [
      row('first', 'kind: withdrawn, because: It was never one.'),
      row('third', 'kind: moved, to: example, because: See @somebody <b>.'),
    ].join('');
    const moved = 'content/moved.yml';
    const { comment } = await check({ ...base, [moved]: before }, { [moved]: after });
    const rows = comment?.match(/\*\*Rows of moved\.yml\*\*\n\n((?:- .*\n)+)/)?.[1];
    expect(rows).toMatchInlineSnapshot(`
      "- \`third\` leads to example: \`See @ somebody < b>.\`
      - \`first\` leads to a page that says why now; before, it leads to example: \`It was never one.\`
      - \`second\` has lost its row: it leads to a page that says why no more
      "
    `);
    expect(postable(comment)).toBe(true);
  });

  it('with files among the entries that are none names them, and fails', async () => {
    const attributes = { 'content/agents/.gitattributes': '*.md -diff linguist-generated=true\n' };
    for (const more of [{}, { 'src/a.ts': 'export {};\n' }]) {
      const { code, comment } = await check(base, { ...attributes, ...more });
      expect(code).toBe(1);
      expect(comment).toContain(
        '**Files among the entries that are no entries**: `content/agents/.gitattributes`. Only entries',
      );
      expect(postable(comment)).toBe(true);
    }
  });

  it('in a merge queue is judged against what the queue is built upon', async () => {
    const broken = { [PATH]: entry(['kind: platform', 'kind: robot']) };
    const group = await withMerge(base, broken, (folder) => {
      const BASE_COMMIT = git(folder, 'rev-parse', 'HEAD^1').trim();
      git(folder, 'checkout', '--quiet', '--detach', 'HEAD^2');
      git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'one more in the queue');
      const out = join(mkdtempSync(join(tmpdir(), 'catalog-out-')), 'comment.md');
      const options = { env: { ...outsideGit, BASE_COMMIT }, encoding: 'utf8' } as const;
      const { status } = spawnSync(process.execPath, [SCRIPT, folder, out], options);
      return { status, comment: readFileSync(out, 'utf8') };
    });
    expect(group.status).toBe(1);
    expect(group.comment).toContain('Entries that it touches: 1.');
    expect(group.comment).toContain('1 error');
  });
});
