import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultMethod, methodOf, methods, v08 } from '#domain/aivss/methods/index.ts';
import type { Method } from '#domain/aivss/methods/index.ts';
import { upliftOf } from '#domain/aivss/methods/method.ts';
import { scoreByMethod } from '#domain/aivss/score-by-method.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import { threatByMethod } from '#domain/catalog/score-threat.ts';
import { toScorePage } from '#ui/score/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { toWhatIfResult } from '#ui/what-if/result.ts';
import { score } from '../../../../src/cli/commands/score.ts';
import { catalogOf } from '../../../helpers/catalog-of.ts';
import { runCommand } from '../../../helpers/run-command.ts';

/** A method that nobody knows: the factors count twice. All that it needs stands here. */
const doubled: Method = {
  ...v08,
  id: 'AIVSS:doubled',
  name: 'Doubled factors',
  formula: '(CVSS + (10 − CVSS) × 2 × sum ÷ 10 × ThM) × MF',
  status: 'a method of this test',
  score: (point) => (point.cvss * 1e7 + 2 * upliftOf(point)) * point.mitigation,
  aars: (point) => 2 * upliftOf(point),
  notes: ['Every factor counts twice.'],
};

// CVSS 6.0, sum 4, ThM 1, MF 1: 6 + 4 × 4 ÷ 10 = 7.6, and 6 + 4 × 8 ÷ 10 = 9.2.
const FACTORS = [0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4];
const input = {
  factorSet: 'catalog',
  factorValues: FACTORS,
  cvssBase: 6,
  exploitMaturity: 'attacked',
  mitigation: 'none',
} as const;

describe('a method that is added to the list', () => {
  const list = methods as Method[];
  beforeAll(() => void list.push(doubled));
  afterAll(() => void list.pop());

  it('stands among the scores by method', () => {
    const scores = scoreByMethod(input).map(({ method, interval }) => [
      method.id,
      interval?.high.score,
    ]);
    expect(scores).toContainEqual(['AIVSS:0.8', 7.6]);
    expect(scores.at(-1)).toEqual(['AIVSS:doubled', 9.2]);
  });

  it('is taken by the command line, which names it in its help and in its faults', async () => {
    const setting = { root: '/nowhere', content: '/nowhere/content' };
    const args = ['--cvss', '6', '--factors', FACTORS.join(), '--thm', '1'];
    const run = (...words: string[]) => runCommand(score, setting, ...args, ...words);
    expect((await run('--method', 'doubled')).printed).toContain('Critical 9.2, Doubled factors');
    expect((await run('--method', '0.9')).errors).toContain('0.5, floor or doubled');
    expect((await runCommand(score, setting, '--help')).printed).toContain('floor or doubled');
  });

  it('stands on the score page, with its formula and its notes', () => {
    const [agent = expect.fail()] = catalogOf().agents;
    const page = toScorePage(agent, createUrls('/', PUBLIC));
    expect(page.byMethod.at(-1)).toMatchObject({
      name: 'Doubled factors',
      formula: doubled.formula,
      notes: expect.arrayContaining([...doubled.notes]) as unknown,
    });
    const { driver } = scoreAgent(agent.data) ?? expect.fail();
    expect(threatByMethod(agent.data, driver).at(-1)?.interval?.high.raw).toBeGreaterThan(
      driver.interval.high.raw,
    );
  });

  it('stands in the what-if panel', () => {
    const row = toWhatIfResult(input).byMethod.at(-1);
    expect(row).toMatchObject({ name: 'Doubled factors', band: { score: '9.2' } });
  });
});

describe('the list of methods', () => {
  it('begins with the default, and knows no id twice', () => {
    expect(methods[0]).toBe(defaultMethod);
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
    expect(() => methodOf('AIVSS:doubled')).toThrow('no method "AIVSS:doubled"');
  });

  it('holds only methods that say where they come from and how they are read', () => {
    for (const { url, notes, factors, formula, status } of methods) {
      expect(url).toMatch(/^https:\/\//);
      expect(notes.length).toBeGreaterThan(0);
      expect(new Set(factors.map(({ key }) => key)).size).toBe(10);
      expect(`${formula}${status}`.length).toBeGreaterThan(30);
    }
  });
});
