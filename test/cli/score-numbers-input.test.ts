import { describe, expect, it } from 'vitest';
import { score } from '../../src/cli/commands/score.ts';
import { runCommand } from '../helpers/run-command.ts';
import { JARGON } from '../helpers/valid-entry.ts';

const FACTORS = '0.6,0.7,0.3,0.8,0.7,0.8,0.4,0.5,0.7,0.5';
const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';
const HELP = 'For help: npm run catalog -- score --help';

/** Runs `score` where there is no content folder at all: numbers need none. */
function run(...args: string[]) {
  return runCommand(score, { root: '/nowhere', content: '/nowhere/content' }, ...args);
}

describe('bad input is refused with what was read and what is allowed', () => {
  const allowedCvss =
    'it takes a score from 0.0 to 10.0 with at most one decimal, a vector, or unknown';
  const allowedFactor = 'a factor is a number from 0 to 1 with at most two decimals, or unknown';
  it.each([
    [['--cvss', '10.1', '--factors', FACTORS], `--cvss is "10.1"; ${allowedCvss}`],
    [['--cvss', '6.95', '--factors', FACTORS], `--cvss is "6.95"; ${allowedCvss}`],
    [['--cvss', '-1', '--factors', FACTORS], `--cvss is "-1"; ${allowedCvss}`],
    [['--cvss', '1e1', '--factors', FACTORS], `--cvss is "1e1"; ${allowedCvss}`],
    [
      ['--cvss', 'CVSS:3.1/AV:N', '--factors', FACTORS],
      '--cvss "CVSS:3.1/AV:N" is not CVSS v4.0: AIVSS 0.8 takes no older version',
    ],
    [
      ['--cvss', VECTOR.replace('AC:L', 'AC:X'), '--factors', FACTORS],
      `--cvss "${VECTOR.replace('AC:L', 'AC:X')}" has AC:X; AC takes L or H`,
    ],
    [
      ['--cvss', '5', '--factors', FACTORS.replace('0.3', '1.3')],
      `value 3 (Self-Modification) is "1.3"; ${allowedFactor}`,
    ],
    [
      ['--cvss', '5', '--factors', FACTORS.replace('0.3', '')],
      `value 3 (Self-Modification) is ""; ${allowedFactor}`,
    ],
    [['--cvss', '5'], '--factors is missing'],
    [['--factors', FACTORS], '--cvss is missing'],
    [
      ['--cvss', '5', '--factors', FACTORS, '--thm', 'high'],
      '--thm is "high"; it takes a number from 0 to 2 of at most four decimals',
    ],
    [
      ['--cvss', '5', '--factors', FACTORS, '--mf', '2.1'],
      '--mf is "2.1"; it takes a number from 0 to 2 of at most four decimals',
    ],
    [
      ['--cvss', '5', '--factors', FACTORS, '--method', '0.9'],
      '--method is "0.9"; it takes 0.8, 0.8-strict, 0.5 or floor',
    ],
    [
      ['--cvss', '5', '--factors', FACTORS, '--method', '0.5', '--mf', '1'],
      '--mf has no place in AIVSS 0.5, which has no Mitigation Factor',
    ],
    [['--cvss', '5', '--factors', FACTORS, '--explain'], '--explain goes with the id of an entry'],
  ])('%j', async (args, fault) => {
    expect(await run(...args)).toEqual({
      code: 2,
      printed: '',
      errors: `${fault}\n${HELP}`,
      reads: 0,
    });
    expect(fault).not.toMatch(JARGON);
  });

  it('too few values, with the order that the method takes', async () => {
    const { code, errors } = await run('--cvss', '5', '--factors', '1,1', '--method', '0.8-strict');
    expect(code).toBe(2);
    expect(errors).toMatch(
      /^--factors has 2 values; it takes 10: Execution Autonomy, .*, Self-Mod/,
    );
  });
});
