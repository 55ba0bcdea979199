import { describe, expect, it } from 'vitest';
import { score } from '../../src/cli/commands/score.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';
import type { Outcome } from '../helpers/run-command.ts';
import { JARGON, validEntry } from '../helpers/valid-entry.ts';
import type { Change } from '../helpers/valid-entry.ts';

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW: Change = [VECTOR, 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N'];
const UNKNOWN: Change = ['autonomyOfAction: { value: 0.6', 'autonomyOfAction: { value: unknown'];

const HELP = 'For help: npm run catalog -- score --help';

/** A file that holds the whole output that is right. */
const golden = (name: string) => `../fixtures/cli/${name}.txt`;

/** Runs `score` where the only entry is `example`. */
function run(changes: Change[], ...args: string[]): Promise<Outcome> {
  return withProject({ example: validEntry(...changes) }, (project) =>
    runCommand(score, project, ...args),
  );
}

/** What is printed when all is well. */
async function printed(changes: Change[], ...args: string[]): Promise<string> {
  const { printed, ...rest } = await run(changes, ...args);
  expect(rest).toEqual({ code: 0, errors: '', reads: 1 });
  return printed;
}

describe('score <id>', () => {
  it('prints the headline and its terms', async () => {
    await expect(await printed([LOW], 'example')).toMatchFileSnapshot(golden('score'));
  });

  it('explains every term, threat and note, and what moves the band', async () => {
    await expect(await printed([LOW], 'example', '--explain')).toMatchFileSnapshot(
      golden('score-explain'),
    );
  });

  it('gives a range, and both cases, when a factor is unknown', async () => {
    await expect(await printed([LOW, UNKNOWN], 'example', '--explain')).toMatchFileSnapshot(
      golden('score-explain-unknown'),
    );
  });

  it('tells no points where the CVSS base of every threat is unknown', async () => {
    const text = await printed([[VECTOR, 'unknown'], UNKNOWN], 'example', '--explain');
    expect(text).toContain('\n  CVSS base          unknown\n  factor sum         5.40–6.40\n');
    expect(text).toContain(
      '\nFactors (what each adds depends on the unknown CVSS base)\n  Autonomy of Action        unknown\n  Goal-Driven Planning      0.70\n',
    );
    expect(text).toContain(
      'What moves the band Critical of the highest case, its unknown inputs at their worst:',
    );
    expect(text).toMatch(/\n {2}CVSS base +10\.0 \(unknown\) +– +−2\.8 → 7\.2\n/);
  });

  it('prints the same as JSON', async () => {
    await expect(await printed([LOW], 'example', '--json')).toMatchFileSnapshot(
      golden('score-json'),
    );
    const all = JSON.parse(await printed([LOW], 'example', '--json', '--explain')) as object;
    expect(Object.keys(all).slice(-6)).toEqual([
      'steps',
      'factors',
      'threats',
      'closedThreats',
      'flips',
      'notes',
    ]);
    expect(all).toMatchObject({ flips: { up: { cvssBase: { from: 5.3, to: 7.5 } } } });
    const unknown: unknown = JSON.parse(await printed([LOW, UNKNOWN], 'example', '--json'));
    expect(unknown).toMatchObject({ low: 7.8, high: 8.2, factorSum: [5.4, 6.4] });
  });

  it('scores a draft, and says that it is one', async () => {
    const text = await printed([LOW, ['status: unreviewed', 'status: draft']], 'example');
    expect(text).toMatch(/^Example Agent: High 8\.0, AIVSS 0\.8 \(a draft: not published\)\n/);
  });

  it('lets no entry move the cursor of whoever reads it', async () => {
    const title: Change = ['title: Injected instructions', 'title: "a\\e[2Jb\\u202ec"'];
    const { code, printed: out, errors } = await run([LOW, title], 'example');
    expect(code).toBe(1);
    expect(errors).toContain('an escape stands for U+001B ESCAPE');
    expect(out + errors).not.toMatch(/[\u001b\u202e]/);
  });

  it('names the nearest id for an unknown one, with 2', async () => {
    expect(await run([], 'exampel')).toEqual({
      code: 2,
      printed: '',
      errors: `no entry "exampel"; did you mean "example"?\n${HELP}`,
      reads: 1,
    });
    expect(await run([], 'x')).toMatchObject({
      code: 2,
      errors: `no entry "x"; there is example\n${HELP}`,
    });
  });

  it('prints the report of an entry with errors, of no other, with 1', async () => {
    const bad = validEntry(
      ['kind: platform', 'kind: x'],
      ['name: Example Agent', 'name: Bad Agent'],
      ['name: Sample Agent', 'name: Worse Agent'],
      ['homepage: https://example.com', 'homepage: https://bad.example.com'],
    );
    const outcome = await withProject({ bad, example: validEntry(LOW) }, async (project) => [
      await runCommand(score, project, 'bad'),
      await runCommand(score, project, 'example'),
    ]);
    expect(outcome).toMatchObject([
      { code: 1, printed: '' },
      { code: 0, errors: '' },
    ]);
    expect(outcome[0]?.errors).toMatch(/^content\/agents\/bad\.md:\d+:\d+ {2}error /);
    expect(outcome[0]?.errors).toMatch(/\n1 error, 0 warnings in 1 entry$/);
  });

  it.each([
    [[], 'score takes the id of an entry, or --cvss and --factors'],
    [['a', 'b'], 'score takes one id, but was given "a b"'],
    [['a', '--thm', '1'], '--thm is for numbers without an entry, not with "a"'],
    [['a', '--explian'], '"--explian" is no option of this command; did you mean "--explain"?'],
    [['a', '-x'], '"-x" is no option of this command'],
    [['--cvss'], '--cvss needs a value: --cvss <vector or score>'],
    [['--cvss', '--json'], '--cvss needs a value: --cvss <vector or score>'],
  ])('refuses %j with 2, and reads nothing', async (args, fault) => {
    const errors = `${fault}\n${HELP}`;
    expect(await run([], ...args)).toEqual({ code: 2, printed: '', errors, reads: 0 });
  });

  it('prints its help', async () => {
    const outcome = await run([], '--help');
    expect(outcome).toMatchObject({ code: 0, errors: '', reads: 0 });
    await expect(outcome.printed).toMatchFileSnapshot(golden('score-help'));
    expect(outcome.printed).not.toMatch(JARGON);
  });
});
