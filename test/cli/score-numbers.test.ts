import { describe, expect, it } from 'vitest';
import { score } from '../../src/cli/commands/score.ts';
import { runCommand } from '../helpers/run-command.ts';

const FACTORS = '0.6,0.7,0.3,0.8,0.7,0.8,0.4,0.5,0.7,0.5';
const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';

/** Runs `score` where there is no content folder at all: numbers need none. */
function run(...args: string[]) {
  return runCommand(score, { root: '/nowhere', content: '/nowhere/content' }, ...args);
}

/** What is printed for a CVSS and ten factors, when all is well. */
async function printed(cvss: string, factors: string, ...args: string[]): Promise<string> {
  const { printed, ...rest } = await run('--cvss', cvss, '--factors', factors, ...args);
  expect(rest).toEqual({ code: 0, errors: '', reads: 0 });
  return printed;
}

describe('score --cvss --factors', () => {
  it('scores a vector with the default multipliers', async () => {
    expect(await printed(VECTOR, FACTORS)).toMatchInlineSnapshot(`
      "High 8.0, AIVSS 0.8
        CVSS base   5.3
        factor sum  6.00
        ThM         0.97
        MF          1.0

      Conformance notes
        8 of 10 factor values lie between the marks of AIVSS 0.8, which are 0, 0.5 and 1."
    `);
  });

  it('is plain, without a note, on the examples of the specification', async () => {
    // AIVSS 0.8, Table 5: Agent Memory and Context Manipulation; sum 7.5.
    const text = await printed('5.8', '1,0.5,0.5,1,0.5,0.5,1,0.5,1,1', '--method', '0.8-strict');
    expect(text).toMatchInlineSnapshot(`
      "High 8.9, AIVSS 0.8, strict
        CVSS base   5.8
        factor sum  7.50
        ThM         0.97
        MF          1.0"
    `);
    // Section 3.5.1: 8.65 becomes 8.7.
    const half = await printed('1.0', '1,1,1,1,1,1,1,1,0.5,0', '--thm', '1');
    expect(half.split('\n')[0]).toBe('High 8.7, AIVSS 0.8');
  });

  it('gives a range for what is unknown', async () => {
    expect(await printed('unknown', FACTORS.replace('0.3', 'unknown'))).toMatchInlineSnapshot(`
      "Medium, High or Critical 5.5–10.0, AIVSS 0.8
        CVSS base   unknown
        factor sum  5.70–6.70
        ThM         0.97
        MF          1.0

      Conformance notes
        7 of 10 factor values lie between the marks of AIVSS 0.8, which are 0, 0.5 and 1."
    `);
  });

  it('limits a score to 10.0, and notes each number that stands in no table', async () => {
    expect(await printed('9.5', FACTORS, '--thm', '1.1', '--mf', '1.05')).toMatchInlineSnapshot(`
      "Critical 10.0, AIVSS 0.8
        CVSS base   9.5
        factor sum  6.00
        ThM         1.1
        MF          1.05

      Conformance notes
        8 of 10 factor values lie between the marks of AIVSS 0.8, which are 0, 0.5 and 1.
        A Threat Multiplier of 1.1 is not in the table of 0.8.
        A Mitigation Factor of 1.05 is outside 0.67–1.
        The formula gives more than 10; the score is limited to 10.0."
    `);
    expect(await printed('6.9', FACTORS, '--mf=0.9')).toMatchInlineSnapshot(`
      "High 7.8, AIVSS 0.8
        CVSS base   6.9
        factor sum  6.00
        ThM         0.97
        MF          0.9

      Conformance notes
        A Mitigation Factor of 0.9 is in the range of 0.8, but not in its table: 1, 0.83 or 0.67.
        8 of 10 factor values lie between the marks of AIVSS 0.8, which are 0, 0.5 and 1.
        With a Mitigation Factor of 0.9 no score can be above 9.0."
    `);
  });

  it('snaps the values of strict 0.8, and says so', async () => {
    const text = await printed('6.9', '0.25,0.74,0.75,0,0,0,0,0,0,1', '--method', '0.8-strict');
    expect(text).toMatchInlineSnapshot(`
      "High 7.8, AIVSS 0.8, strict
        CVSS base   6.9
        factor sum  3.00
        ThM         0.97
        MF          1.0

      Conformance notes
        3 of 10 factor values were snapped to 0, 0.5 or 1."
    `);
  });

  it('knows 0.5 and the floor variant', async () => {
    expect(await printed('9.4', FACTORS, '--method', '0.5', '--thm', '0.91'))
      .toMatchInlineSnapshot(`
        "High 7.0, AIVSS 0.5
          CVSS base   9.4
          factor sum  6.00
          ThM         0.91

        Conformance notes
          8 of 10 factor values lie between the marks of AIVSS 0.5, which are 0, 0.5 and 1.
          AIVSS 0.5 takes the average of CVSS and sum, so this score is below its own CVSS base score."
      `);
    expect(await printed('9.4', FACTORS, '--method', 'floor', '--mf', '0.67'))
      .toMatchInlineSnapshot(`
      "Critical 9.6, Floor variant
        CVSS base   9.4
        factor sum  6.00
        ThM         0.97
        MF          0.67

      Conformance notes
        8 of 10 factor values lie between the marks of AIVSS 0.8, which are 0, 0.5 and 1."
    `);
  });

  it('prints the same as JSON', async () => {
    expect(await printed('6.9', FACTORS, '--json', '--mf', '0.83')).toMatchInlineSnapshot(`
      "{
        "method": "AIVSS:0.8",
        "severities": [
          "high"
        ],
        "score": 7.2,
        "cvssBase": 6.9,
        "factorSum": 6,
        "threatMultiplier": 0.97,
        "mitigationFactor": 0.83,
        "notes": [
          {
            "id": "off-grid",
            "text": "8 of 10 factor values lie between the marks of AIVSS 0.8, which are 0, 0.5 and 1."
          },
          {
            "id": "ceiling",
            "text": "With a Mitigation Factor of 0.83 no score can be above 8.3."
          }
        ]
      }"
    `);
    const range: unknown = JSON.parse(await printed('unknown', FACTORS, '--json'));
    expect(range).toMatchObject({ low: 5.8, high: 10, cvssBase: 'unknown', factorSum: 6 });
  });
});
