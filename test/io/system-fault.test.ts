import { describe, expect, it } from 'vitest';
import { EnvironmentFault } from '#io/environment.ts';
import { systemFault } from '#io/system-fault.ts';
import { runCommand } from '../../src/cli/command.ts';
import type { Effects } from '../../src/cli/effects.ts';

/** An error as Node makes it of what the system says. */
const refused = (code: string, syscall: string, path?: string) =>
  Object.assign(new Error(`${code}: refused`), { code, syscall, ...(path && { path }) });

describe('what the system does not let a command do', () => {
  it.each([
    [refused('ENOSPC', 'write'), 'a file cannot be written (ENOSPC): the disk is full'],
    [refused('EROFS', 'mkdir', '/site'), '/site cannot be written (EROFS): nothing may be written'],
    [refused('EACCES', 'open', '/a.md'), '/a.md cannot be opened or read (EACCES): the user'],
    [refused('ENOTDIR', 'lstat', '/a/b'), '/a/b cannot be opened or read (ENOTDIR): a file stands'],
    [refused('EXDEV', 'rename', '/a'), '/a cannot be written (EXDEV): it would have to move'],
  ])('is told in words: %s', (error, words) => {
    expect(systemFault(error)?.message).toContain(words);
  });

  it('is found in what wraps it', () => {
    const inner = refused('EDQUOT', 'write');
    expect(systemFault(new Error('not built', { cause: inner }))?.message).toContain('(EDQUOT)');
    expect(systemFault(new AggregateError([new Error('a'), inner]))?.message).toContain('(EDQUOT)');
  });

  it('shows no character that steers a terminal', () => {
    expect(systemFault(refused('EACCES', 'open', '/a\u001b[2J'))?.message).not.toContain('\u001b');
  });

  it('is not seen in a fault of the program', () => {
    expect(systemFault(new RangeError('no agent'))).toBeUndefined();
    expect(systemFault(refused('ERR_ASSERTION', 'open'))).toBeUndefined();
    const words = new EnvironmentFault('the folder is not there');
    expect(systemFault(words)).toBe(words);
  });

  it('ends a command with 2 and no stack', async () => {
    const said: string[] = [];
    const effects = { error: (text: string) => said.push(text) } as unknown as Effects;
    const run = () => {
      throw refused('ENOSPC', 'write');
    };
    const command = { name: 'lock', usages: [], does: '', about: [], options: [], run };
    expect(await runCommand(command, [], effects)).toBe(2);
    expect(said.join()).toMatch(/^a file cannot be written \(ENOSPC\)[^\n]*$/);
  });
});
