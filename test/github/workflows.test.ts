import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Step = {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
};
type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly 'runs-on': string;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
};
type Workflow = {
  readonly name: string;
  readonly on: string | Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const find = (name: string) => files.find((file) => file.name === name) ?? expect.fail(name);

const triggersOf = ({ on }: Workflow) => (typeof on === 'string' ? [on] : Object.keys(on)).sort();
const jobsOf = ({ jobs }: Workflow) => Object.values(jobs);
const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(({ steps }) => steps);
const writes = ({ permissions = {} }: Job) => Object.values(permissions).includes('write');

describe.each(files)('$name', ({ text, workflow }) => {
  const steps = stepsOf(workflow);

  it('gives no permission to all jobs, and each job only what it names', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobsOf(workflow))
      expect(new Set(Object.values(permissions ?? expect.fail('a job names none')))).not.toContain(
        'write-all',
      );
  });

  it('ends by itself, on a runner with a version, and not twice at once', () => {
    for (const job of jobsOf(workflow)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
      expect(job['runs-on']).toBe('ubuntu-24.04');
    }
    expect(workflow.concurrency).toBeDefined();
  });

  it('pins every action by its commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    // Our own comes with the checkout.
    const pinned = /uses: (\.\/|actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
    expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
  });

  it('puts no expression into a script, where it would become code', () => {
    const scripts = steps.flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('leaves no token in a checkout, and keeps nothing for other runs', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: options } of checkouts) expect(options?.['persist-credentials']).toBe(false);
    const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    for (const { with: options } of nodes) expect(options?.['package-manager-cache']).toBe(false);
    expect(text).not.toMatch(/actions\/cache|^\s*cache:/m);
  });

  it('installs what is locked, without scripts of packages', () => {
    const installs = steps.flatMap(({ run }) => run?.match(/npm (ci|i|install)\b.*/g) ?? []);
    expect(installs.filter((line) => line !== 'npm ci --ignore-scripts')).toEqual([]);
  });

  it('runs no code of a pull request with more than its rights, and has no secret', () => {
    expect(triggersOf(workflow)).not.toContain('pull_request_target');
    expect(text).not.toContain('allow-unsafe-pr-checkout');
    expect(text).not.toMatch(/\$\{\{[^}]*\bsecrets\b/);
    if (triggersOf(workflow).includes('pull_request'))
      for (const { permissions } of jobsOf(workflow))
        expect(permissions).toEqual({ contents: 'read' });
  });

  it('installs and builds nothing in a job that may write', () => {
    for (const job of jobsOf(workflow).filter(writes)) {
      const scripts = job.steps.flatMap(({ run }) => run ?? []);
      expect(
        scripts.filter((script) => !/^node \.github\/scripts\/[a-z-]+\.mjs$/.test(script)),
      ).toEqual([]);
    }
  });
});

it('uses one version of each action', () => {
  const pins = new Map<string, Set<string>>();
  for (const { uses = '' } of files.flatMap(({ workflow }) => stepsOf(workflow))) {
    const [action = '', commit = ''] = uses.split('@');
    pins.set(action, (pins.get(action) ?? new Set()).add(commit));
  }
  expect([...pins].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

describe('a pull request', () => {
  const { workflow: entries } = find('entries.yml');
  const { workflow: comment, text } = find('comment.yml');
  const checkoutsOf = (workflow: Workflow) =>
    stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));

  it('is judged by the code of the base branch, and lies in a folder of its own', () => {
    const [base, merge, ...more] = checkoutsOf(entries);
    expect(base?.with).toMatchObject({
      ref: '${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}',
    });
    expect(base?.with).not.toHaveProperty('path');
    expect(merge?.with).toMatchObject({
      path: 'pull-request',
      'fetch-depth': "${{ github.event_name == 'pull_request' && 2 || 0 }}",
    });
    expect(merge?.with).not.toHaveProperty('ref');
    expect(more).toEqual([]);
    const scripts = stepsOf(entries).flatMap(({ run }) => run ?? []);
    expect(scripts).toEqual([
      'npm ci --ignore-scripts',
      'node .github/scripts/check-entries.mjs pull-request comment.md',
    ]);
  });

  it('is checked again in a merge queue, with what goes before it, and not commented there', () => {
    for (const name of ['ci.yml', 'entries.yml'])
      expect(triggersOf(find(name).workflow)).toEqual(
        expect.arrayContaining(['merge_group', 'pull_request']),
      );
    expect(stepsOf(entries).find(({ env }) => env !== undefined)?.env).toEqual({
      AUTHOR_ASSOCIATION: '${{ github.event.pull_request.author_association }}',
      BASE_COMMIT: '${{ github.event.merge_group.base_sha }}',
    });
    expect(text).toContain("if: github.event.workflow_run.event == 'pull_request'");
  });

  it('is commented by a workflow that follows that one and checks nothing of it out', () => {
    expect(comment.on).toEqual({
      workflow_run: { workflows: [entries.name], types: ['completed'] },
    });
    const [only, ...more] = checkoutsOf(comment);
    expect(only?.with).toEqual({
      'persist-credentials': false,
      'sparse-checkout': '.github/scripts',
    });
    expect(more).toEqual([]);
    expect(text).not.toContain('download-artifact');
    expect(comment.jobs['comment']?.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
    });
  });

  it('leaves an artifact under the name that the comment is looked for', () => {
    const upload = stepsOf(entries).find(({ uses }) => uses?.startsWith('actions/upload-artifact'));
    expect(upload?.with).toMatchObject({ name: 'comment', path: 'comment.md' });
    const script = readFileSync('.github/scripts/post-comment.mjs', 'utf8');
    expect(script).toContain("const ARTIFACT = 'comment';");
  });
});

describe('a large catalog', () => {
  const { workflow } = find('deploy-large.yml');
  const { shard, merge } = workflow.jobs as Record<string, Job & { strategy?: Strategy }>;
  type Strategy = { readonly 'fail-fast': boolean; readonly matrix: { readonly shard: number[] } };
  const stepOf = (job: Job | undefined, action: string) =>
    job?.steps.find(({ uses }) => uses?.startsWith(`actions/${action}@`));

  it('is split into as many shards as there are jobs, numbered from 1', () => {
    const numbers = shard?.strategy?.matrix.shard ?? [];
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(1);
    expect(shard?.strategy?.['fail-fast']).toBe(false);
    const build = shard?.steps.find(({ run }) => run === 'npm run build -- --shard "$SHARD"');
    expect(build?.env).toEqual({ SHARD: '${{ matrix.shard }}/${{ strategy.job-total }}' });
  });

  it('is merged from what the shards leave, with what is hidden in it', () => {
    expect(stepOf(shard, 'upload-artifact')?.with).toMatchObject({
      ...{ name: 'shard-${{ matrix.shard }}', path: 'dist' },
      ...{ 'include-hidden-files': true, overwrite: true, 'if-no-files-found': 'error' },
    });
    expect(stepOf(merge, 'download-artifact')?.with).toEqual({
      ...{ pattern: 'shard-*', path: '.cache/shards' },
    });
    expect(merge?.steps.flatMap(({ run }) => run ?? [])).toContain(
      'npm run build -- --merge .cache/shards/*',
    );
    expect(merge?.needs).toEqual(['address', 'shard']);
  });

  it('is built by one Node and for one address everywhere: the merge refuses all else', () => {
    for (const job of [shard, merge]) {
      expect(stepOf(job, 'setup-node')?.with?.['node-version']).toBe(
        '${{ needs.address.outputs.node }}',
      );
      expect((job as { env?: object } | undefined)?.env).toMatchObject({
        SITE_URL: '${{ needs.address.outputs.origin }}',
        SITE_BASE: '${{ needs.address.outputs.base }}',
      });
    }
  });
});

it('publishes what is hidden, as `.well-known` is', () => {
  const uploads = files
    .flatMap(({ workflow }) => stepsOf(workflow))
    .filter(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(uploads).toHaveLength(2);
  for (const { with: options } of uploads) expect(options?.['include-hidden-files']).toBe(true);
});
