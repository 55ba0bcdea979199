import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatLock, parseLock } from '#domain/catalog/lock.ts';
import { lock } from '../../src/cli/commands/lock.ts';
import { rename } from '../../src/cli/commands/rename.ts';
import { resume } from '../../src/cli/commands/resume.ts';
import { undo } from '../../src/cli/commands/undo.ts';
import { validate } from '../../src/cli/commands/validate.ts';
import { withdraw } from '../../src/cli/commands/withdraw.ts';
import { commitAll, git } from '../helpers/git-project.ts';
import { filesOf } from '../helpers/files-of.ts';
import { runCommand, withProject, writeEntry } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { named } from '../helpers/named-entry.ts';

const BECAUSE = ['--because', "It isn't called so any more."];

const moved = ({ content }: Project) => join(content, 'moved.yml');

/** The text of a lock file in which `old` is called `new-one`. */
function renamedLock(text = ''): string {
  const read = parseLock(text);
  if ('fault' in read) throw new Error(read.fault);
  return formatLock(
    new Map([...read.rows].map(([id, row]) => [id === 'old' ? 'new-one' : id, row])),
  );
}

describe('rename', () => {
  const naming = named('naming', [
    'state: active\n  sources: [docs]',
    'state: superseded # by another\n  "successor":   \'old\'   # the same people\n  sources: [docs]',
  ]);

  it('renames the file, follows references, writes a retired id and the scores', () =>
    withProject({ old: named('old'), naming, other: named('other') }, async (project) => {
      await runCommand(lock, project);
      const before = filesOf(project);
      expect(await runCommand(rename, project, 'old', 'new-one', ...BECAUSE)).toEqual({
        code: 0,
        printed: `✓ rename old new-one
  changed  content/agents/naming.md
  added    content/agents/new-one.md
  added    content/moved.yml
  changed  scores.lock.json
  removed  content/agents/old.md
To take it back: npm run catalog -- undo`,
        errors: '',
        reads: 0,
      });
      expect(filesOf(project)).toEqual({
        'content/agents/naming.md': naming.replace("'old'", 'new-one'),
        'content/agents/new-one.md': before['content/agents/old.md'],
        'content/agents/other.md': before['content/agents/other.md'],
        'content/moved.yml': `- id: old
  kind: moved
  to: new-one
  on: '2026-11-28'
  because: "It isn't called so any more."
`,
        'scores.lock.json': renamedLock(before['scores.lock.json']),
      });
      expect((await runCommand(lock, project, '--check')).code).toBe(0);
      expect((await runCommand(validate, project)).errors).toBe('');
    }));

  it('leads what led to the old id to the new one, and leaves every other byte', () =>
    withProject({ now: named('now'), else: named('else') }, async (project) => {
      const text = `# Who has gone where.

-   id: first   # long ago
    kind: moved
    to: now
    on: '2026-01-01'
    because: >-
      It was
      renamed.
- { id: "second", kind: 'withdrawn', to: "now", on: '2026-02-01', because: Gone. } # see there
- { id: third, kind: moved, to: else, on: '2026-03-01', because: now }`;
      writeFileSync(moved(project), text);
      const { code, errors } = await runCommand(rename, project, 'now', '2024', ...BECAUSE);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(readFileSync(moved(project), 'utf8')).toBe(
        `${text.replace('to: now', "to: '2024'").replace('to: "now"', "to: '2024'")}
- id: now
  kind: moved
  to: '2024'
  on: '2026-11-28'
  because: "It isn't called so any more."
`,
      );
      expect((await runCommand(validate, project)).errors).toBe('');
    }));

  it.each([
    ['', ''],
    ['# nobody yet\n', '# nobody yet\n'],
    ['[]\n', ''],
    ['# nobody yet\n[] # none\n', '# nobody yet\n # none\n'],
  ])('begins the list in a file that holds %j', (text, kept) =>
    withProject({ old: named('old') }, async (project) => {
      writeFileSync(moved(project), text);
      expect((await runCommand(rename, project, 'old', 'newer', ...BECAUSE)).errors).toBe('');
      const now = readFileSync(moved(project), 'utf8');
      expect(now.slice(0, kept.length)).toBe(kept);
      expect(now.slice(kept.length)).toMatch(/^- id: old\n/);
      expect((await runCommand(validate, project)).errors).toBe('');
    }),
  );

  it('keeps the indent of a list that is indented', () =>
    withProject({ old: named('old') }, async (project) => {
      const text = `  - { id: gone, kind: withdrawn, on: '2026-01-01', because: Gone. }\n`;
      writeFileSync(moved(project), text);
      expect((await runCommand(rename, project, 'old', 'newer', ...BECAUSE)).errors).toBe('');
      expect(readFileSync(moved(project), 'utf8')).toMatch(/\n {2}- id: old\n {4}kind: moved\n/);
      expect((await runCommand(validate, project)).errors).toBe('');
    }));

  it('gives a draft another id without a retired id or a reason', () =>
    withProject({ a: named('a', ['status: unreviewed', 'status: draft']) }, async (project) => {
      const { code, errors } = await runCommand(rename, project, 'a', 'b');
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(Object.keys(filesOf(project))).toEqual(['content/agents/b.md', 'scores.lock.json']);
    }));

  it.each(['a: b # c \'d\' "e" \\ [f] {g} *h &i !j |k >l %m @n `o`', "it's", '- x', '{', '"', "'"])(
    'keeps the reason %j as it is',
    (because) =>
      withProject({ old: named('old') }, async (project) => {
        const { errors } = await runCommand(
          rename,
          project,
          'old',
          'newer',
          `--because=${because}`,
        );
        expect(errors).toBe('');
        const { readContent } = await import('#io/read-content.ts');
        const read = readContent(project.content, { today: '2026-11-28', root: project.root });
        expect(read.moved.map((retiredId) => retiredId.because)).toEqual([because]);
      }),
  );
});

describe('rename refuses, and changes nothing', () => {
  const fault = (sentence: string) => `${sentence}\nFor help: npm run catalog -- rename --help`;

  it.each([
    [[], 'rename takes two ids, the old and the new, but was given 0'],
    [['old'], 'rename takes two ids, the old and the new, but was given 1'],
    [['old', 'new', 'newer'], 'rename takes two ids, the old and the new, but was given 3'],
    [['olds', 'newer'], 'no entry "olds"; did you mean "old"?'],
    [['first', 'newer'], '"first" has moved to "other"'],
    [['second', 'newer'], '"second" was withdrawn on 2026-02-01'],
    [['old', 'other'], 'the id "other" is taken; change that entry, or choose another id'],
    [
      ['old', 'index'],
      'the id "index" is reserved, for an address of the site or a device of Windows; choose another',
    ],
    [['old', 'old'], 'the id "old" is taken; change that entry, or choose another id'],
    [
      ['old', 'second'],
      'the id "second" was given up on 2026-02-01 and is never used again; choose another',
    ],
    [
      ['old', 'New_One'],
      '"New_One" is no id; it takes lower-case letters and digits, joined by single dashes, at most 64 characters',
    ],
    [
      ['old', '../../x'],
      '"../../x" is no id; it takes lower-case letters and digits, joined by single dashes, at most 64 characters',
    ],
    [
      ['old', 'newer'],
      '--because is missing: say in one sentence why, for whoever looks for the id',
      [],
    ],
    [
      ['old', 'newer'],
      '--because has a line end or a control character; it takes one plain line',
      ['--because', 'a\nb'],
    ],
    [
      ['old', 'newer'],
      '--because has 301 characters; it takes at most 300',
      ['--because', 'x'.repeat(301)],
    ],
  ])('%j: %s', (words, sentence, because = BECAUSE) =>
    withProject({ old: named('old'), other: named('other') }, async (project) => {
      writeFileSync(
        moved(project),
        `- { id: first, kind: moved, to: other, on: '2026-01-01', because: Renamed. }
- { id: second, kind: withdrawn, on: '2026-02-01', because: Gone. }
`,
      );
      const before = filesOf(project);
      const outcome = await runCommand(rename, project, ...words, ...because);
      expect(outcome).toMatchObject({ code: 2, printed: '', errors: fault(sentence) });
      expect(filesOf(project)).toEqual(before);
    }),
  );

  it('while entries have errors', () =>
    withProject(
      { old: named('old'), bad: named('bad', ['kind: platform', 'kind: x']) },
      async (project) => {
        const before = filesOf(project);
        const { code, errors } = await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
        expect(code).toBe(1);
        expect(errors).toMatch(/^content\/agents\/bad\.md:\d+:7 {2}error {2}schema\n/);
        expect(errors).toMatch(/\n\nnothing was changed: fix these first$/);
        expect(filesOf(project)).toEqual(before);
      },
    ));

  it('when something would be wrong then', () =>
    withProject({ old: named('old') }, async (project) => {
      writeFileSync(
        moved(project),
        `- { id: a, kind: withdrawn, on: '2026-02-01', because: x }\n...\n`,
      );
      const before = filesOf(project);
      const { code, errors } = await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
      expect(code).toBe(1);
      expect(errors).toMatch(/^content\/moved\.yml:\d+:\d+ {2}error {2}yaml\n/);
      expect(errors).toMatch(/\n\nnothing was changed: this would be wrong then$/);
      expect(filesOf(project)).toEqual(before);
    }));

  it('when the retired ids are a list in brackets', () =>
    withProject({ old: named('old') }, async (project) => {
      writeFileSync(moved(project), `[{ id: a, kind: withdrawn, on: '2026-02-01', because: x }]\n`);
      const before = filesOf(project);
      const outcome = await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
      expect(outcome).toMatchObject({
        code: 2,
        errors: fault(
          'content/moved.yml is a list in brackets; begin each row with `- id:` instead',
        ),
      });
      expect(filesOf(project)).toEqual(before);
    }));

  it('when the disk refuses', () =>
    withProject({ old: named('old') }, async (project) => {
      mkdirSync(join(project.content, '.unfinished.tmp/in-the-way'), { recursive: true });
      const outcome = await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
      expect(outcome.code).toBe(2);
      expect(outcome.errors).toMatch(
        /^the files cannot be changed \([A-Z_]+\)\. When that is fixed, run it again: nothing is lost\.$/,
      );
      rmSync(join(project.content, '.unfinished.tmp'), { recursive: true });
      expect(existsSync(join(project.content, 'agents/old.md'))).toBe(true);
      expect(Object.keys(filesOf(project))).toEqual(['content/agents/old.md']);
    }));
});

describe('the help of rename', () => {
  it('says what it does', async () => {
    const { code, printed } = await runCommand(rename, { root: '.', content: '.' }, '--help');
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "usage: npm run catalog -- rename <old id> <new id> --because <text>

      Gives an entry another id: renames its file, follows every reference to it, writes the old id
      to moved.yml, so that its old address leads to the new one, and refreshes scores.lock.json.
      The old id is never used again. A draft has no address, nor has what was never committed, so it
      needs no row there and no reason.
      All files change or none. A run that was stopped half-way is finished by running it again.
      Ends with 0 when it is done, 1 when entries are or would be wrong, 2 when it cannot be done.

        --because <text>  why, in one sentence; readers of the old page see it
        --help            print this"
    `);
  });
});

describe('rename that is killed', () => {
  /** Runs it in a process of its own that is killed at a step. */
  const killed = (project: Project, step: number) =>
    spawnSync(
      process.execPath,
      [
        'test/helpers/killed-command.ts',
        project.root,
        String(step),
        'rename',
        'old',
        'newer',
        ...BECAUSE,
      ],
      { encoding: 'utf8' },
    );

  it.each([4, 9])(
    'at step %i is found by the reader, and finished by running it again',
    (step) =>
      withProject({ old: named('old') }, async (project) => {
        expect(killed(project, step)).toMatchObject({ signal: 'SIGKILL', stdout: '', stderr: '' });
        const report = await runCommand(validate, project);
        expect(report.code).toBe(1);
        expect(report.errors).toContain(
          '`rename old newer` was stopped half-way, so some files are old and some are new',
        );
        expect(report.errors).toContain(
          'To finish it: npm run catalog -- resume. To take it back: npm run catalog -- undo',
        );
        expect(await runCommand(rename, project, 'old', 'newer')).toMatchObject({
          code: 0,
          printed: '✓ finished what was stopped half-way: rename old newer',
          errors: '',
        });
        expect(Object.keys(filesOf(project))).toEqual([
          'content/agents/newer.md',
          'content/moved.yml',
          'scores.lock.json',
        ]);
        expect((await runCommand(lock, project, '--check')).code).toBe(0);
        expect((await runCommand(validate, project)).errors).toBe('');
      }),
    30_000,
  );

  it(
    'before its beginning was written down has changed nothing',
    () =>
      withProject({ old: named('old') }, async (project) => {
        expect(killed(project, 2).signal).toBe('SIGKILL');
        expect(Object.keys(filesOf(project))).toEqual([
          'content/.unfinished.tmp',
          'content/agents/old.md',
        ]);
        expect((await runCommand(validate, project)).errors).toBe('');
        expect((await runCommand(rename, project, 'old', 'newer', ...BECAUSE)).code).toBe(0);
        expect(Object.keys(filesOf(project))).toHaveLength(3);
      }),
    30_000,
  );

  it(
    'stands in the way of any other command, which says what can be done',
    () =>
      withProject({ old: named('old'), other: named('other') }, async (project) => {
        const before = filesOf(project);
        killed(project, 5);
        const half = filesOf(project);
        const outcome = await runCommand(rename, project, 'other', 'another', ...BECAUSE);
        expect(outcome).toMatchObject({ code: 2, printed: '' });
        expect(outcome.errors).toMatch(
          /^`rename old newer` was stopped half-way\. To finish it: .* resume\. To take it back: .* undo\n/,
        );
        expect(filesOf(project)).toEqual(half);
        expect((await runCommand(undo, project)).printed).toBe('✓ took back: rename old newer');
        expect(filesOf(project)).toEqual(before);
        expect((await runCommand(rename, project, 'other', 'another', ...BECAUSE)).code).toBe(0);
      }),
    30_000,
  );

  it(
    'never undoes what a person wrote since, and says where it stands',
    () =>
      withProject({ old: named('old') }, async (project) => {
        killed(project, 5);
        const text = `${named('old')}\nA line of a person.\n`;
        writeEntry(project, 'old', text);
        const half = filesOf(project);
        for (const command of [rename, withdraw]) {
          const words = command === rename ? ['old', 'newer'] : ['old'];
          expect((await runCommand(command, project, ...words, ...BECAUSE)).code).toBe(2);
        }
        const again = await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
        expect(again.errors).toMatch(
          /^`rename old newer` was stopped half-way, and somebody changed content\/agents\/old\.md since\n/,
        );
        expect(again.errors).toContain('npm run catalog -- resume --overwrite');
        expect(again.errors).toContain('npm run catalog -- undo --leave');
        expect(filesOf(project)).toEqual(half);
        expect((await runCommand(resume, project, '--overwrite')).printed).toBe(
          '✓ finished: rename old newer\n  kept what stood there: .changes/kept/1-old.md',
        );
        expect(readFileSync(join(project.content, '.changes/kept/1-old.md'), 'utf8')).toBe(text);
      }),
    30_000,
  );
});

describe('what a rename did', () => {
  it('is taken back by what it prints, also where git knows none of it', () =>
    withProject({ old: named('old'), other: named('other') }, async (project) => {
      commitAll(project);
      await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
      const between = filesOf(project);
      const { printed } = await runCommand(rename, project, 'other', 'another', ...BECAUSE);
      expect(printed).toMatch(/\nTo take it back: npm run catalog -- undo$/);
      expect((await runCommand(undo, project)).printed).toBe('✓ took back: rename other another');
      expect(filesOf(project)).toEqual(between);
      expect((await runCommand(undo, project)).errors).toMatch(
        /^there is no change to take back\n/,
      );
      expect(git(project.root, 'status', '--porcelain', '--ignored')).not.toContain('unfinished');
    }));

  it('is not taken back over what a person wrote since', () =>
    withProject({ old: named('old') }, async (project) => {
      await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
      writeEntry(project, 'newer', `${named('old')}\nA line of a person.\n`);
      const before = filesOf(project);
      const { code, errors } = await runCommand(undo, project);
      expect(code).toBe(2);
      expect(errors).toMatch(
        /^somebody changed content\/agents\/newer\.md since `rename old newer`: nothing was taken back\n/,
      );
      expect(filesOf(project)).toEqual(before);
      expect((await runCommand(undo, project, '--leave')).printed).toBe(
        '✓ took back: rename old newer\n  left as it is: content/agents/newer.md',
      );
      expect(filesOf(project)).toMatchObject({
        'content/agents/newer.md': before['content/agents/newer.md'],
        'content/agents/old.md': named('old'),
      });
    }));

  it('is nothing to resume', () =>
    withProject({ old: named('old') }, async (project) => {
      await runCommand(rename, project, 'old', 'newer', ...BECAUSE);
      expect(await runCommand(resume, project)).toMatchObject({
        code: 0,
        printed: 'nothing was stopped half-way',
      });
    }));
});

describe('a change that somebody else wrote down', () => {
  it.each([
    ['of the form of old', { at: { entry: 'old' }, text: 'pwned' }],
    ['with what is not there', { at: { entry: 'old' }, was: 'guessed', text: 'pwned' }],
    ['with what is there', { at: { entry: 'old' }, was: named('old'), text: 'pwned' }],
  ])('is not carried out by a command that comes later: %s', (_what, step) =>
    withProject({ old: named('old'), other: named('other') }, async (project) => {
      const forged = { command: 'rename a b', steps: [step] };
      writeFileSync(join(project.content, '.unfinished.json'), JSON.stringify(forged));
      const before = filesOf(project);
      const outcome = await runCommand(withdraw, project, 'other', ...BECAUSE);
      expect(outcome).toMatchObject({ code: 2, printed: '' });
      expect(filesOf(project)).toEqual(before);
    }),
  );
});
