import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock } from '../../src/cli/commands/lock.ts';
import { score } from '../../src/cli/commands/score.ts';
import { validate } from '../../src/cli/commands/validate.ts';
import { withdraw } from '../../src/cli/commands/withdraw.ts';
import { filesOf } from '../helpers/files-of.ts';
import { named } from '../helpers/named-entry.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';

const BECAUSE = ['--because', 'The product is no more.'];
const moved = ({ content }: Project) => join(content, 'moved.yml');

/** What is right after every change: the scores are fresh, and no finding is there. */
async function expectSound(project: Project): Promise<void> {
  expect((await runCommand(lock, project, '--check')).errors).toBe('');
  expect((await runCommand(validate, project)).errors).toBe('');
}

describe('withdraw', () => {
  it('removes the file, writes a retired id and the scores', () =>
    withProject({ gone: named('gone'), kept: named('kept') }, async (project) => {
      await runCommand(lock, project);
      expect(await runCommand(withdraw, project, 'gone', ...BECAUSE)).toEqual({
        code: 0,
        printed: `✓ withdraw gone
  added    content/moved.yml
  changed  scores.lock.json
  removed  content/agents/gone.md
To take it back: npm run catalog -- undo`,
        errors: '',
        reads: 0,
      });
      expect(filesOf(project)).toMatchObject({
        'content/agents/kept.md': named('kept'),
        'content/moved.yml': `- id: gone
  kind: withdrawn
  on: '2026-11-28'
  because: 'The product is no more.'
`,
      });
      expect(Object.keys(filesOf(project))).toHaveLength(3);
      await expectSound(project);
    }));

  it('leads what led to it nowhere, with its own reason', () =>
    withProject({ gone: named('gone'), kept: named('kept') }, async (project) => {
      writeFileSync(
        moved(project),
        `# Who has gone where.
- id: first # long ago
  kind: moved
  to: gone # soon gone
  on: '2026-01-01'
  because: Renamed.
# The second.
- { id: second, kind: withdrawn, to: gone, on: '2026-02-01', because: 'Gone, too.' }
- { id: third, kind: moved, to: kept, on: '2026-03-01', because: Renamed. }
`,
      );
      expect((await runCommand(withdraw, project, 'gone', ...BECAUSE)).errors).toBe('');
      expect(readFileSync(moved(project), 'utf8')).toBe(`# Who has gone where.
- id: first
  kind: withdrawn
  on: '2026-11-28'
  because: 'The product is no more.'
# The second.
- id: second
  kind: withdrawn
  on: '2026-11-28'
  because: 'The product is no more.'
- { id: third, kind: moved, to: kept, on: '2026-03-01', because: Renamed. }
- id: gone
  kind: withdrawn
  on: '2026-11-28'
  because: 'The product is no more.'
`);
      await expectSound(project);
    }));

  it('leads to a substitute, also what led to it before', () =>
    withProject({ gone: named('gone'), kept: named('kept') }, async (project) => {
      const first = (to: string) =>
        `- { id: first, kind: moved, to: ${to}, on: '2026-01-01', because: Renamed. }\n`;
      writeFileSync(moved(project), first('gone'));
      const { errors } = await runCommand(withdraw, project, 'gone', '--to', 'kept', ...BECAUSE);
      expect(errors).toBe('');
      expect(readFileSync(moved(project), 'utf8')).toBe(`${first('kept')}- id: gone
  kind: withdrawn
  to: kept
  on: '2026-11-28'
  because: 'The product is no more.'
`);
      await expectSound(project);
    }));

  it('is known to score, which says what became of an id', () =>
    withProject({ gone: named('gone'), kept: named('kept') }, async (project) => {
      await runCommand(withdraw, project, 'gone', '--to', 'kept', ...BECAUSE);
      expect(await runCommand(score, project, 'gone')).toMatchObject({
        code: 2,
        errors: `"gone" was withdrawn on 2026-11-28; see "kept" instead\nFor help: npm run catalog -- score --help`,
      });
    }));

  it('empties a catalog of one', () =>
    withProject({ gone: named('gone') }, async (project) => {
      expect((await runCommand(withdraw, project, 'gone', ...BECAUSE)).code).toBe(0);
      expect(filesOf(project)['scores.lock.json']).toBe('{}\n');
      await expectSound(project);
    }));
});

describe('withdraw refuses, and changes nothing', () => {
  const successor = (id: string) =>
    [
      'state: active\n  sources: [docs]',
      `state: superseded\n  successor: ${id}\n  sources: [docs]`,
    ] as const;

  it.each<[words: string[], sentence: string, because?: string[]]>([
    [[], 'withdraw takes one id, but was given 0'],
    [['gone', 'kept'], 'withdraw takes one id, but was given 2'],
    [['goen'], 'no entry "goen"'],
    [
      ['sketch'],
      '"sketch" is a draft, which has no address to keep: remove content/agents/sketch.md',
    ],
    [['gone', '--to', 'gone'], '--to is "gone", which is what goes'],
    [['gone', '--to', 'kep'], 'no entry "kep"; did you mean "kept"?'],
    [['gone', '--to', 'sketch'], '--to is "sketch", a draft, which has no page'],
    [
      ['named'],
      '"named" is named by content/agents/kept.md (lifecycle.successor) and content/agents/other.md (lifecycle.successor): name another entry there, or none',
    ],
    [['gone'], '--because is missing: say in one sentence why, for whoever looks for the id', []],
  ])('%j: %s', (words, sentence, because = BECAUSE) =>
    withProject(
      {
        gone: named('gone'),
        named: named('named'),
        kept: named('kept', successor('named')),
        other: named('other', successor('named')),
        sketch: named('sketch', ['status: unreviewed', 'status: draft']),
      },
      async (project) => {
        const before = filesOf(project);
        const outcome = await runCommand(withdraw, project, ...words, ...because);
        const errors = `${sentence}\nFor help: npm run catalog -- withdraw --help`;
        expect(outcome).toMatchObject({ code: 2, printed: '', errors });
        expect(filesOf(project)).toEqual(before);
      },
    ),
  );
});

describe('the help of withdraw', () => {
  it('says what it does', async () => {
    const { code, printed } = await runCommand(withdraw, { root: '.', content: '.' }, '--help');
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "usage: npm run catalog -- withdraw <id> --because <text> [--to <id>]

      Takes an entry out of the catalog: removes its file, writes its id to moved.yml, so that
      its address keeps a page with the reason, and refreshes scores.lock.json. The id is never used
      again. To keep the entry to be read, give it \`status: withdrawn\` instead.
      Refuses while other entries name it. Retired ids that led to it follow.
      All files change or none. A run that was stopped half-way is finished by running it again.
      Ends with 0 when it is done, 1 when entries are or would be wrong, 2 when it cannot be done.

        --because <text>  why, in one sentence; readers of the old page see it
        --to <id>         the entry to look at instead
        --help            print this"
    `);
  });
});
