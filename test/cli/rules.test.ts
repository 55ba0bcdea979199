import { describe, expect, it } from 'vitest';
import { explanations } from '#domain/explanations.ts';
import { runCommand } from '../../src/cli/command.ts';
import { rules } from '../../src/cli/commands/rules.ts';
import type { Effects } from '../../src/cli/effects.ts';

/** Runs the command with effects that write down what it prints; it must do nothing else. */
async function runRules(...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const effects: Pick<Effects, 'print' | 'error'> = {
    print: (text) => printed.push(text),
    error: (text) => errors.push(text),
  };
  const code = await runCommand(rules, args, effects as Effects);
  return { code, printed: printed.join('\n'), errors: errors.join('\n') };
}

describe('rules', () => {
  it('lists what the reader checks, then each rule, in columns, errors first', async () => {
    const { code, printed, errors } = await runRules();
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const lines = printed.split('\n');
    expect(lines).toHaveLength(explanations.length);
    const column = lines[0]?.indexOf('error') ?? -1;
    for (const [i, { id, severity, title }] of explanations.entries()) {
      expect(lines[i]?.slice(0, column).trim()).toBe(id);
      expect(lines[i]?.slice(column)).toBe(`${severity.padEnd(7)}  ${title}`);
    }
    const severities = explanations
      .filter(({ isReaders }) => !isReaders)
      .map(({ severity }) => severity);
    expect(severities).toEqual(severities.toSorted());
  });

  it('explains one', async () => {
    expect(await runRules('framework-id-current')).toEqual({
      code: 0,
      errors: '',
      printed: `framework-id-current  warning

Framework ids are of the current edition. Editions renumber the same risk. The newest id keeps threats of all entries comparable.

good:
    threats:
      - id: injection
        frameworks: [ASI01, LLM01:2026]

not good:
    threats:
      - id: injection
        frameworks: [ASI01, LLM01:2025]
  warning: \`LLM01:2025\` is superseded by \`LLM01:2026\`.

not good:
    threats:
      - id: injection
        frameworks: [ASI04, AML.T0104]
  warning: \`AML.T0104\` is superseded by \`AML.T0115.002\`.

not good:
    threats:
      - id: injection
        frameworks: [ASI02, 'LLM07:2023']
  warning: \`LLM07:2023\` is superseded by \`LLM03:2026\` or \`LLM04:2026\`.

page of the site: /rules/framework-id-current/`,
    });
  });

  it.each(explanations.map((rule) => [rule.id, rule] as const))(
    'shows every example of %s, with its message',
    async (id, { bad, why }) => {
      const { code, printed } = await runRules(id);
      expect(code).toBe(0);
      expect(printed).toContain(why);
      for (const { message } of bad) expect(printed).toContain(`: ${message}.\n\n`);
    },
  );

  it('refuses an id that no rule has, with the nearest one', async () => {
    expect(await runRules('framework-id-curent')).toEqual({
      code: 2,
      printed: '',
      errors:
        'no rule is called "framework-id-curent". Did you mean "framework-id-current"?\nFor help: npm run catalog -- rules --help',
    });
    expect(await runRules('x')).toMatchObject({
      code: 2,
      errors:
        'no rule is called "x". List them: npm run catalog -- rules\nFor help: npm run catalog -- rules --help',
    });
  });

  it.each([
    [['--why'], '"--why" is no option of this command'],
    [['source-resolves', 'ids-are-unique'], 'one rule at a time, not 2'],
  ])('refuses %j with 2', async (args, fault) => {
    const { code, printed, errors } = await runRules(...args);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(errors).toBe(`${fault}\nFor help: npm run catalog -- rules --help`);
  });

  it('prints its help', async () => {
    expect(await runRules('--help')).toMatchObject({ code: 0, errors: '' });
    expect((await runRules('--help')).printed).toMatch(/^usage: npm run catalog -- rules \[id\]/);
  });
});
