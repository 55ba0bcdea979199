import { describe, expect, it } from 'vitest';
import { stale } from '../../src/cli/commands/stale.ts';
import { named } from '../helpers/named-entry.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';

/** An entry that is to be reviewed on a day; the tests run on 2026-11-28. */
const due = (id: string, day: string, ...changes: [string, string][]) =>
  named(id, ["  on: '2026-11-21'", `  on: '2026-11-21'\n  reviewBy: '${day}'`], ...changes);

const entries = {
  late: due('late', '2026-11-22', [
    "accessed: '2026-11-20'\n  review:",
    "accessed: '2026-11-02'\n  review:",
  ]),
  today: due('today', '2026-11-28'),
  also: due('also', '2026-11-28', ['cvss: CVSS', 'cvss: unknown # CVSS']),
  tomorrow: due('tomorrow', '2026-11-29'),
  later: due('later', '2026-12-28'),
  usual: named('usual'),
  withdrawn: due('withdrawn', '2026-11-22', ['status: unreviewed', 'status: withdrawn']),
  draft: due('draft', '2026-11-22', ['status: unreviewed', 'status: draft']),
};

describe('stale', () => {
  it('lists what is due, the longest due first', () =>
    withProject(entries, async (project) => {
      const { code, printed, errors } = await runCommand(stale, project);
      expect({ code, errors }).toEqual({ code: 1, errors: '' });
      expect(printed).toMatchInlineSnapshot(`
        "2026-11-22  6 days overdue  late   High 8.0                           oldest source docs, read 2026-11-02  Agent late
        2026-11-28  due today       also   Medium, High or Critical 5.8–10.0  oldest source docs, read 2026-11-20  Agent also
        2026-11-28  due today       today  High 8.0                           oldest source docs, read 2026-11-20  Agent today"
      `);
    }));

  it('and what is due soon, when asked', () =>
    withProject(entries, async (project) => {
      const ids = async (within: string) => {
        const { printed } = await runCommand(stale, project, '--within', within);
        return printed.split('\n').map((line) => line.split(/ {2,}/).slice(1, 3).join(' '));
      };
      const now = ['6 days overdue late', 'due today also', 'due today today'];
      expect(await ids('0d')).toEqual(now);
      expect(await ids('1d')).toEqual([...now, 'due in 1 day tomorrow']);
      expect(await ids('29')).toEqual([...now, 'due in 1 day tomorrow']);
      expect(await ids('30d')).toEqual([...now, 'due in 1 day tomorrow', 'due in 30 days later']);
      expect(await ids('3650d')).toHaveLength(6);
    }));

  it('gives the same as JSON', () =>
    withProject({ late: entries.late }, async (project) => {
      const { code, printed } = await runCommand(stale, project, '--format', 'json');
      expect(code).toBe(1);
      expect(printed).toMatchInlineSnapshot(`
        "{
          "version": 1,
          "today": "2026-11-28",
          "within": 0,
          "entries": [
            {
              "id": "late",
              "name": "Agent late",
              "reviewBy": "2026-11-22",
              "days": -6,
              "severities": [
                "high"
              ],
              "score": 8,
              "oldestSource": {
                "id": "docs",
                "accessed": "2026-11-02"
              }
            }
          ]
        }"
      `);
    }));

  it('ends with 0 when nothing is due', () =>
    withProject({ usual: entries.usual }, async (project) => {
      const clean = { code: 0, errors: '' };
      expect(await runCommand(stale, project)).toMatchObject({
        ...clean,
        printed: '✓ no review is due',
      });
      expect(await runCommand(stale, project, '--within', '30d')).toMatchObject({
        ...clean,
        printed: '✓ no review is due, or will be within 30 days',
      });
      const { code, printed } = await runCommand(stale, project, '--format', 'json');
      expect({ code, ...(JSON.parse(printed) as object) }).toEqual({
        code: 0,
        version: 1,
        today: '2026-11-28',
        within: 0,
        entries: [],
      });
    }));

  it('takes no silence from an entry that cannot be read', () =>
    withProject({ bad: named('bad', ['kind: platform', 'kind: x']) }, async (project) => {
      const { code, errors } = await runCommand(stale, project);
      expect(code).toBe(1);
      expect(errors).toMatch(/^content\/agents\/bad\.md:\d+:7 {2}error {2}schema\n/);
    }));

  it.each([
    [['--within', 'soon'], '--within is "soon"; it takes a number of days up to 3650, as 30d'],
    [['--within', '4000d'], '--within is "4000d"; it takes a number of days up to 3650, as 30d'],
    [['--within=-3d'], '--within is "-3d"; it takes a number of days up to 3650, as 30d'],
    [['--format', 'md'], '--format is "md"; it takes text or json'],
    [['dify'], 'stale takes no words, but was given "dify"'],
  ])('refuses %j with 2', (args, sentence) =>
    withProject({}, async (project) => {
      const errors = `${sentence}\nFor help: npm run catalog -- stale --help`;
      const outcome = await runCommand(stale, project, ...args);
      expect(outcome).toEqual({ code: 2, printed: '', errors, reads: 0 });
    }),
  );

  it('says what it does', async () => {
    const { printed } = await runCommand(stale, { root: '.', content: '.' }, '--help');
    expect(printed).toMatchInlineSnapshot(`
      "usage: npm run catalog -- stale [--within <days>d] [--format json]

      Lists the published entries whose review is due, the longest due first: since when, or in how
      many days, the score, and the source that was read longest ago. Asks the calendar alone.
      Ends with 0 when there is none, 1 when there is one or more, 2 when it was not understood.

        --within <days>d  also what is due in so many days, e.g. 30d
        --format <form>   text (the default) or json
        --help            print this"
    `);
  });
});
