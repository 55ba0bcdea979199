import { describe, expect, it } from 'vitest';
import { list } from '../../src/cli/commands/list.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import type { Outcome } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';

const worst = validEntry(['name: Example Agent', 'name: Zed']);
const other = validEntry(
  ['name: Example Agent', 'name: Abel'],
  ['name: Sample Agent', 'name: Cain'],
  [VECTOR, LOW],
  ['value: 0.6', 'value: 0.9'],
  ['lastAffected: 1.2.2', 'lastAffected: 1.2.3'],
);

function run(...args: string[]): Promise<Outcome> {
  return withProject({ worst, other }, (project) => runCommand(list, project, ...args));
}

/** The ids of the rows that a list prints, in their order. */
async function orderOf(...args: string[]): Promise<string[]> {
  const { printed } = await run(...args);
  return printed
    .split('\n')
    .slice(1)
    .map((line) => line.split(' ')[0] ?? '');
}

describe('list', () => {
  it('prints the measures of each entry, worst band first', async () => {
    const { code, printed } = await run();
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "id     version  headline       open                      agency  advisories     best                                documented inputs
      worst  1.2.3    Critical 10.0  1 Critical, 1 not scored  6.00    0 of 1 listed  Own server: Medium or High 4.8–8.3  8 %, 1 of 12
      other  1.2.3    High 8.2       1 High, 1 not scored      6.30    1 of 1 listed  Cloud: High 8.2                     8 %, 1 of 12"
    `);
  });

  it.each([
    ['band', 'worst'],
    ['critical', 'worst'],
    ['agency', 'other'],
    ['advisories', 'other'],
    ['best', 'other'],
    ['name', 'other'],
  ])('sorts by %s', async (sort, first) => {
    expect((await orderOf('--sort', sort))[0]).toBe(first);
  });

  it('prints the same as JSON', async () => {
    const { printed } = await run('--json', '--sort', 'advisories');
    expect(JSON.parse(printed)).toMatchObject({
      version: 1,
      sort: 'advisories',
      entries: [
        { id: 'other', agency: 6.3, openAdvisories: ['CVE-2026-12345'], exploited: [] },
        { id: 'worst', agency: 6, openAdvisories: [], openUnscored: 1 },
      ],
    });
  });

  it.each([
    [['--sort', 'score'], '--sort is "score"; it takes band,'],
    [['--sort', 'toString'], '--sort is "toString"; it takes band,'],
    [['worst'], 'list takes no words, but was given "worst"'],
  ])('refuses %j', async (args, fault) => {
    const { code, printed, errors } = await run(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(errors).toContain(fault);
  });
});
