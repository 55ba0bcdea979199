import { describe, expect, it } from 'vitest';
import { score } from '../../src/cli/commands/score.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import type { Outcome } from '../helpers/run-command.ts';
import { validEntry } from '../helpers/valid-entry.ts';

/** The first threat is there up to 1.2.2; the assessed version is 1.2.3. */
const bound = validEntry([
  'advisories: [CVE-2026-12345]',
  'advisories: [CVE-2026-12345]\n    versionBound: true',
]);

function run(...args: string[]): Promise<Outcome> {
  return withProject({ example: bound }, (project) =>
    runCommand(score, project, 'example', ...args),
  );
}

describe('score <id> --at', () => {
  it.each([
    [
      '1.2.2',
      'Example Agent 1.2.2: Critical 10.0',
      'older than 1.2.3, which was assessed',
      'injection',
    ],
    ['1.2.3', 'Example Agent 1.2.3: Medium, High or Critical', 'the assessed version', 'leak'],
    [
      '1.3.0',
      'Example Agent 1.3.0: Medium, High or Critical',
      'not assessed: newer than 1.2.3',
      'leak',
    ],
  ])('%s says what is open there', async (version, headline, standing, driver) => {
    const { code, printed } = await run('--at', version);
    expect(code).toBe(0);
    expect(printed).toContain(headline);
    expect(printed).toContain(standing);
    expect(printed).toMatch(new RegExp(`driven by +${driver}:`));
    expect(printed).toContain('Minimum version: newer than 1.2.2');
  });

  it('says the same as JSON', async () => {
    const { printed } = await run('--at', '1.2.2', '--json');
    expect(JSON.parse(printed)).toMatchObject({
      at: '1.2.2',
      state: 'older',
      versions: '≤ 1.2.2',
      driver: { id: 'injection' },
      openThreats: ['injection', 'leak'],
      openAdvisories: ['CVE-2026-12345'],
    });
  });

  it.each([
    ['fixed: 1.2.0', '1.1.0', /of these versions +“.+”/],
    ['lastAffected: 1.2.3', '1.2.4', /not known to be fixed +“.+”/],
  ])('names a threat with %s of its own by its title', async (range, at, words) => {
    const own = validEntry([
      'advisories: [CVE-2026-12345]',
      `versionBound: true\n    affected: [{ ${range} }]`,
    ]);
    const told = (...args: string[]) =>
      withProject({ example: own }, (project) => runCommand(score, project, 'example', ...args));
    const [inside, outside] = [await told('--at', at), await told('--at', '1.2.0')];
    expect(inside.printed).toMatch(words);
    expect(outside.printed).not.toMatch(/not known to be fixed/);
    const { printed } = await told('--at', at, '--json');
    expect(JSON.parse(printed)).toMatchObject({
      threatsNotKnownFixed: at === '1.2.4' ? ['injection'] : [],
    });
  });

  it.each(['1.2', 'v1.2', 'Example Agent 1.2'])('reads %s as people write it', async (asked) => {
    const [text, json, plain] = await Promise.all([
      run('--at', asked),
      run('--at', asked, '--json'),
      run('--at', '1.2.0'),
    ]);
    expect(text).toMatchObject({
      code: 0,
      printed: `“${asked}” is read as 1.2.0.\n${plain.printed}`,
    });
    expect(JSON.parse(json.printed)).toMatchObject({ at: '1.2.0', versions: '≤ 1.2.2' });
  });

  it('says nothing else of the assessed version than score does', async () => {
    const [at, plain] = await Promise.all([run('--at', '1.2.3', '--json'), run('--json')]);
    const [left, right] = [at, plain].map(({ printed }) => JSON.parse(printed) as object);
    const { low, high, driver } = right as Record<string, unknown>;
    expect(left).toMatchObject({ low, high, driver });
  });

  it.each([
    [['--at', 'main'], '--at: `main` is no version of the scheme semver'],
    [['--at', 'other@1.2'], '--at: “other@1.2” names something other than Example Agent'],
    [['--at', '1.2.3', '--explain'], '--explain is for the assessed version'],
  ])('refuses %j', async (args, fault) => {
    const { code, printed, errors } = await run(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(errors).toContain(fault);
  });
});
