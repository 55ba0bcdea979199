import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/cli/commands/diff.ts';
import { commitAll, git } from '../helpers/git-project.ts';
import { named } from '../helpers/named-entry.ts';
import { runCommand, withProject, writeEntry } from '../helpers/run-command.ts';
import type { Outcome, Project } from '../helpers/run-command.ts';
import type { Change } from '../helpers/valid-entry.ts';

const RAISED: Change = ['autonomyOfAction: { value: 0.6', 'autonomyOfAction: { value: 0.8'];
const NEW_SOURCE: Change = [
  'sources:\n  docs:',
  `sources:
  test:
    title: Our own test
    url: https://test.example.org
    publisher: Testers
    interest: own-test
    accessed: '2026-11-20'
  docs:`,
];

async function compare(project: Project, ...args: string[]): Promise<Outcome> {
  const outcome = await runCommand(diff, project, ...args);
  const commit = git(project.root, 'rev-parse', 'HEAD');
  const mask = (text: string) =>
    text
      .replaceAll(commit, 'COMMIT')
      .replaceAll(commit.slice(0, 12), 'COMMIT')
      .replaceAll(commit.slice(0, 7), 'COMMIT');
  return { ...outcome, printed: mask(outcome.printed), errors: mask(outcome.errors) };
}

const remove = ({ content }: Project, id: string) => rmSync(join(content, `agents/${id}.md`));

/** A project in which everything happens that can. */
function withChanges<T>(use: (project: Project) => Promise<T>): Promise<T> {
  const before = ['same', 'raised', 'driven', 'worded', 'old', 'dropped', 'ended'];
  const entries = Object.fromEntries(before.map((id) => [id, named(id)]));
  return withProject(entries, async (project) => {
    writeEntry(project, 'sketch', named('sketch', ['status: unreviewed', 'status: draft']));
    commitAll(project);
    writeEntry(project, 'raised', named('raised', RAISED));
    writeEntry(
      project,
      'driven',
      named(
        'driven',
        NEW_SOURCE,
        [
          'value: 0.6, basis: documented, because: It acts alone., sources: [docs]',
          'value: unknown, basis: tested, because: We looked., sources: [test, review]',
        ],
        [
          'mitigation: { level: none }',
          'mitigation: { level: partial, because: It asks., sources: [test] }',
        ],
      ),
    );
    writeEntry(project, 'worded', named('worded', ['It calls tools.', 'It calls many tools.']));
    remove(project, 'old');
    writeEntry(project, 'young', named('old', RAISED));
    remove(project, 'dropped');
    writeEntry(project, 'ended', named('ended', ['status: unreviewed', 'status: withdrawn']));
    writeEntry(project, 'fresh', named('fresh'));
    writeEntry(project, 'sketch', named('sketch'));
    writeFileSync(
      join(project.content, 'moved.yml'),
      `- { id: old, kind: moved, to: young, on: '2026-11-28', because: It has a new name. }
- { id: dropped, kind: withdrawn, on: '2026-11-28', because: 'It asks for @everyone, <b>|![x](https://example.com).' }
`,
    );
    return use(project);
  });
}

describe('diff', () => {
  it('says what became of every entry', () =>
    withChanges(async (project) => {
      const outcome = await compare(project);
      expect(outcome.errors).toBe('');
      expect(outcome.code).toBe(0);
      expect(outcome.printed).toMatchInlineSnapshot(`
        "AIVSS:0.8, COMMIT (main) → working tree

        Status
          ended   unreviewed → withdrawn
          sketch  draft → unreviewed

        Rows of moved.yml
          old      leads to young                 It has a new name.
          dropped  leads to a page that says why  It asks for @everyone, <b>|![x](https://example.com).

        Added
          fresh   Agent fresh   High 8.0
          sketch  Agent sketch  High 8.0

        Withdrawn
          dropped  was High 8.0  It asks for @everyone, <b>|![x](https://example.com).
          ended    was High 8.0  the entry is kept

        Moved
          old → young  It has a new name.

        Re-scored
          driven  Agent driven: High 8.0 → Medium 6.4–6.8  (band change)
            Autonomy of Action  0.60 → unknown
            factor sum          6.00 → 5.40–6.40
            mitigation          None or weak (MF 1.0) → Partial (MF 0.83)
            profile cloud       High 8.0 → Medium 6.4–6.8
            profile own-server  Medium or High 4.8–8.3 → Medium or High 4.3–8.3
            evidence  source added: test
                      now cited: review
                      reasons rewritten: Autonomy of Action, mitigation level
            Lowest case: 10 − 5.3 = 4.7; 4.7 × 5.40 ÷ 10 × 0.97 = 2.46186; (5.3 + 2.46186) × 0.83 = 6.4423438; rounded half up 6.4
            Highest case: 10 − 5.3 = 4.7; 4.7 × 6.40 ÷ 10 × 0.97 = 2.91776; (5.3 + 2.91776) × 0.83 = 6.8207408; rounded half up 6.8
          raised  Agent raised: High 8.0 → High 8.1
            Autonomy of Action  0.60 → 0.80
            factor sum          6.00 → 6.20
            profile cloud       High 8.0 → High 8.1
            profile own-server  Medium or High 4.8–8.3 → Medium or High 5.0–8.3
            evidence  no new evidence
            Worked out: 10 − 5.3 = 4.7; 4.7 × 6.20 ÷ 10 × 0.97 = 2.82658; (5.3 + 2.82658) × 1.0 = 8.12658; rounded half up 8.1
          young  Agent old: High 8.0 → High 8.1
            Autonomy of Action  0.60 → 0.80
            factor sum          6.00 → 6.20
            profile cloud       High 8.0 → High 8.1
            profile own-server  Medium or High 4.8–8.3 → Medium or High 5.0–8.3
            evidence  no new evidence
            Worked out: 10 − 5.3 = 4.7; 4.7 × 6.20 ÷ 10 × 0.97 = 2.82658; (5.3 + 2.82658) × 1.0 = 8.12658; rounded half up 8.1

        Changed, and scored as before
          worded

        Unchanged: 1"
      `);
    }));

  it('says the same as Markdown, in which no text of an entry acts', () =>
    withChanges(async (project) => {
      const { code, printed } = await compare(project, '--format', 'md');
      expect(code).toBe(0);
      expect(printed).toMatchInlineSnapshot(`
        "### Score changes

        AIVSS:0.8 · base \`COMMIT\` → the entries now

        **Status**

        - \`ended\` unreviewed → withdrawn
        - \`sketch\` draft → unreviewed

        **Rows of moved.yml**

        - \`old\` leads to young: \`It has a new name.\`
        - \`dropped\` leads to a page that says why: \`It asks for @ everyone, < b>¦!(x)(https: //example.com).\`

        | Agent | Band | Score | What moved | Evidence | Review |
        |---|---|---|---|---|---|
        | \`driven\` | High → **Medium** | 8.0 → **6.4–6.8** | Autonomy of Action 0.60 → unknown, factor sum 6.00 → 5.40–6.40, mitigation None or weak (MF 1.0) → Partial (MF 0.83), profile cloud High 8.0 → Medium 6.4–6.8, profile own-server Medium or High 4.8–8.3 → Medium or High 4.3–8.3 | source added: test; now cited: review; reasons rewritten: Autonomy of Action, mitigation level | **band change** |
        | \`raised\` | High | 8.0 → **8.1** | Autonomy of Action 0.60 → 0.80, factor sum 6.00 → 6.20, profile cloud High 8.0 → High 8.1, profile own-server Medium or High 4.8–8.3 → Medium or High 5.0–8.3 | no new evidence | – |
        | \`young\` | High | 8.0 → **8.1** | Autonomy of Action 0.60 → 0.80, factor sum 6.00 → 6.20, profile cloud High 8.0 → High 8.1, profile own-server Medium or High 4.8–8.3 → Medium or High 5.0–8.3 | no new evidence | – |

        **Added**

        - \`fresh\` \`Agent fresh\`: High 8.0
        - \`sketch\` \`Agent sketch\`: High 8.0

        **Withdrawn**

        - \`dropped\`, was High 8.0: \`It asks for @ everyone, < b>¦!(x)(https: //example.com).\`
        - \`ended\`, was High 8.0: the entry is kept

        **Moved**

        - \`old\` → \`young\`: \`It has a new name.\`

        **Changed, and scored as before**

        - \`worded\`

        <details><summary>Worked steps</summary>

        - \`driven\` Lowest case: 10 − 5.3 = 4.7; 4.7 × 5.40 ÷ 10 × 0.97 = 2.46186; (5.3 + 2.46186) × 0.83 = 6.4423438; rounded half up 6.4
        - \`driven\` Highest case: 10 − 5.3 = 4.7; 4.7 × 6.40 ÷ 10 × 0.97 = 2.91776; (5.3 + 2.91776) × 0.83 = 6.8207408; rounded half up 6.8
        - \`raised\` Worked out: 10 − 5.3 = 4.7; 4.7 × 6.20 ÷ 10 × 0.97 = 2.82658; (5.3 + 2.82658) × 1.0 = 8.12658; rounded half up 8.1
        - \`young\` Worked out: 10 − 5.3 = 4.7; 4.7 × 6.20 ÷ 10 × 0.97 = 2.82658; (5.3 + 2.82658) × 1.0 = 8.12658; rounded half up 8.1

        </details>

        Unchanged: 1."
      `);
    }));

  it('says the same as JSON', () =>
    withProject({ raised: named('raised'), same: named('same') }, async (project) => {
      commitAll(project);
      writeEntry(project, 'raised', named('raised', RAISED));
      const { code, printed } = await compare(project, '--format', 'json');
      expect(code).toBe(0);
      expect(printed).toMatchInlineSnapshot(`
        "{
          "version": 1,
          "method": "AIVSS:0.8",
          "base": {
            "ref": "main",
            "commit": "COMMIT"
          },
          "baseErrors": 0,
          "errors": 0,
          "statuses": [],
          "assessed": [],
          "retired": {
            "added": [],
            "changed": [],
            "removed": []
          },
          "missing": [],
          "added": [],
          "withdrawn": [],
          "moved": [],
          "rescored": [
            {
              "id": "raised",
              "name": "Agent raised",
              "bandChange": false,
              "cause": "score",
              "from": {
                "severities": [
                  "high"
                ],
                "score": 8
              },
              "to": {
                "severities": [
                  "high"
                ],
                "score": 8.1
              },
              "terms": [
                {
                  "kind": "factor",
                  "key": "autonomyOfAction",
                  "name": "Autonomy of Action",
                  "from": 0.6,
                  "to": 0.8
                },
                {
                  "kind": "factor-sum",
                  "from": 6,
                  "to": 6.2
                },
                {
                  "kind": "profile",
                  "id": "cloud",
                  "name": "Cloud",
                  "ids": {
                    "from": "cloud",
                    "to": "cloud"
                  },
                  "from": {
                    "severities": [
                      "high"
                    ],
                    "score": 8
                  },
                  "to": {
                    "severities": [
                      "high"
                    ],
                    "score": 8.1
                  }
                },
                {
                  "kind": "profile",
                  "id": "own-server",
                  "name": "Own server",
                  "ids": {
                    "from": "own-server",
                    "to": "own-server"
                  },
                  "from": {
                    "severities": [
                      "medium",
                      "high"
                    ],
                    "low": 4.8,
                    "high": 8.3
                  },
                  "to": {
                    "severities": [
                      "medium",
                      "high"
                    ],
                    "low": 5,
                    "high": 8.3
                  }
                }
              ],
              "evidence": {
                "isNew": false,
                "added": [],
                "removed": [],
                "altered": [],
                "cited": [],
                "because": []
              },
              "steps": [
                {
                  "title": "Worked out",
                  "steps": [
                    {
                      "term": "Risk gap",
                      "worked": "10 − 5.3",
                      "result": "4.7"
                    },
                    {
                      "term": "Uplift (AARS)",
                      "worked": "4.7 × 6.20 ÷ 10 × 0.97",
                      "result": "2.82658"
                    },
                    {
                      "term": "With mitigation",
                      "worked": "(5.3 + 2.82658) × 1.0",
                      "result": "8.12658"
                    },
                    {
                      "term": "Rounded half up",
                      "worked": "once, to one decimal",
                      "result": "8.1"
                    }
                  ]
                }
              ]
            }
          ],
          "recorded": [],
          "reworded": [],
          "unread": [],
          "unchanged": 1
        }"
      `);
    }));

  it('says plainly that nothing differs', () =>
    withProject({ same: named('same') }, async (project) => {
      commitAll(project);
      expect(await compare(project)).toEqual({
        code: 0,
        printed: 'AIVSS:0.8, COMMIT (main) → working tree\n\nUnchanged: 1',
        errors: '',
        reads: 1,
      });
      expect((await compare(project, '--format', 'md')).printed).toBe(
        '### Score changes\n\nAIVSS:0.8 · base `COMMIT` → the entries now\n\nUnchanged: 1.',
      );
    }));

  it('looks back to where the base and what is checked out went apart', () =>
    withProject({ a: named('a') }, async (project) => {
      commitAll(project);
      git(project.root, 'tag', 'start');
      git(project.root, 'checkout', '--quiet', '-b', 'topic');
      git(project.root, 'checkout', '--quiet', 'main');
      writeEntry(project, 'a', named('a', RAISED));
      commitAll(project);
      git(project.root, 'checkout', '--quiet', 'topic');
      const outcomes = ['main', 'start', 'HEAD'].map((ref) => compare(project, '--base', ref));
      for (const { code, printed } of await Promise.all(outcomes)) {
        expect(code).toBe(0);
        expect(printed).toMatch(/\n\nUnchanged: 1$/);
      }
    }));
});

it('diff says which drafts it leaves out', () =>
  withProject({ old: named('old') }, async (project) => {
    commitAll(project);
    writeEntry(project, 'sketch', named('sketch', ['status: unreviewed', 'status: draft']));
    const { code, errors } = await compare(project);
    const left = '1 draft left out: sketch; to take part, set `status: unreviewed`';
    expect({ code, errors }).toEqual({ code: 0, errors: left });
  }));

describe('diff ends with 1', () => {
  it('when a published id is gone without a row in moved.yml, or has become a draft', () =>
    withProject({ gone: named('gone'), back: named('back') }, async (project) => {
      writeEntry(project, 'sketch', named('sketch', ['status: unreviewed', 'status: draft']));
      commitAll(project);
      for (const id of ['gone', 'sketch']) remove(project, id);
      writeEntry(project, 'back', named('back', ['status: unreviewed', 'status: draft']));
      const { code, printed, errors } = await compare(project);
      expect({ code, errors }).toEqual({ code: 1, errors: '' });
      expect(printed).toMatchInlineSnapshot(`
        "AIVSS:0.8, COMMIT (main) → working tree

        Gone
          back was published and is a draft now, so its address leads nowhere. Give it another status, such as disputed or withdrawn.
          gone was published and is gone without a row in moved.yml, so its address leads nowhere. Bring it back, then rename or withdraw it:
            git restore --source COMMIT -- content/agents/gone.md
            npm run catalog -- rename gone NEW-ID --because 'WHY'
            npm run catalog -- withdraw gone --because 'WHY'

        Status
          back  unreviewed → draft

        Unchanged: 0"
      `);
      const markdown = await compare(project, '--format', 'md');
      expect(markdown.code).toBe(1);
      expect(markdown.printed).toMatchInlineSnapshot(`
        "### Score changes

        AIVSS:0.8 · base \`COMMIT\` → the entries now

        **Gone**

        - \`back\` was published and is a draft now, so its address leads nowhere. Give it another status, such as disputed or withdrawn.
        - \`gone\` was published and is gone without a row in moved.yml, so its address leads nowhere. Bring it back, then rename or withdraw it: \`git restore --source COMMIT -- content/agents/gone.md\` \`npm run catalog -- rename gone NEW-ID --because 'WHY'\` \`npm run catalog -- withdraw gone --because 'WHY'\`

        **Status**

        - \`back\` unreviewed → draft

        Unchanged: 0."
      `);
    }));

  it('when the entries have errors; what can be read is compared, and the report printed', () =>
    withProject({ broken: named('broken'), raised: named('raised') }, async (project) => {
      writeEntry(project, 'fixed', named('fixed', ['kind: platform', 'kind: x']));
      commitAll(project);
      writeEntry(project, 'broken', named('broken', ['kind: platform', 'kind: y']));
      writeEntry(project, 'fixed', named('fixed'));
      writeEntry(project, 'raised', named('raised', RAISED));
      const { code, printed, errors } = await compare(project);
      expect(code).toBe(1);
      expect(printed).toMatchInlineSnapshot(`
        "AIVSS:0.8, COMMIT (main) → working tree
        The base has 1 error; what can be read of it is compared.
        The entries have 1 error now; see validate.

        Re-scored
          raised  Agent raised: High 8.0 → High 8.1
            Autonomy of Action  0.60 → 0.80
            factor sum          6.00 → 6.20
            profile cloud       High 8.0 → High 8.1
            profile own-server  Medium or High 4.8–8.3 → Medium or High 5.0–8.3
            evidence  no new evidence
            Worked out: 10 − 5.3 = 4.7; 4.7 × 6.20 ÷ 10 × 0.97 = 2.82658; (5.3 + 2.82658) × 1.0 = 8.12658; rounded half up 8.1

        Not compared
          broken  cannot be read now
          fixed   cannot be read in the base

        Unchanged: 0"
      `);
      expect(errors).toMatch(/^content\/agents\/broken\.md:\d+:7 {2}error {2}schema\n/);
    }));
});

describe('diff with entries that the base holds in a form that is no longer read', () => {
  const row = (score: number, driver: string, severity = 'critical') =>
    JSON.stringify({ method: 'AIVSS:0.8', severity, score, factorSum: 6, driver });

  it('goes by the scores that the base wrote down', () =>
    withProject({}, async (project) => {
      for (const id of ['same', 'lower', 'closed'])
        writeEntry(project, id, named(id, ['kind: platform', 'kind: old']));
      writeFileSync(
        join(project.root, 'scores.lock.json'),
        `{"same": ${row(8, 'injection', 'high')}, "lower": ${row(9.7, 'gone')}, "closed": ${row(9.9, 'injection')}}`,
      );
      commitAll(project);
      writeEntry(project, 'same', named('same'));
      writeEntry(project, 'lower', named('lower'));
      const advisory = 'advisories: [CVE-2026-12345]';
      writeEntry(
        project,
        'closed',
        named('closed', [advisory, `${advisory}\n    versionBound: true`]),
      );
      const { code, printed } = await compare(project);
      expect(code).toBe(0);
      expect(printed).toMatchInlineSnapshot(`
        "AIVSS:0.8, COMMIT (main) → working tree
        The base has 3 errors; what can be read of it is compared.

        Compared by the scores that the base wrote down, since the entry there is not read
          closed  Agent closed: Critical 9.9 → Medium, High or Critical 5.8–10.0
            driven by injection → leak
            closed by version: injection is open in ≤ 1.2.2, assessed is version 1.2.3
          lower  Agent lower: Critical 9.7 → High 8.0
            driven by gone → injection
            the entry has no threat gone any more
            re-scored
          same  Agent same: High 8.0 as before

        Unchanged: 0"
      `);
      const { printed: json } = await compare(project, '--format', 'json');
      expect((JSON.parse(json) as { recorded: object[] }).recorded).toMatchInlineSnapshot(`
        [
          {
            "cause": "version",
            "from": {
              "driver": "injection",
              "factorSum": 6,
              "score": 9.9,
              "severities": [
                "critical",
              ],
            },
            "id": "closed",
            "name": "Agent closed",
            "pastDriver": {
              "openIn": "≤ 1.2.2",
              "state": "closed",
            },
            "to": {
              "driver": "leak",
              "factorSum": 6,
              "high": 10,
              "low": 5.8,
              "severities": [
                "medium",
                "high",
                "critical",
              ],
            },
          },
          {
            "cause": "score",
            "from": {
              "driver": "gone",
              "factorSum": 6,
              "score": 9.7,
              "severities": [
                "critical",
              ],
            },
            "id": "lower",
            "name": "Agent lower",
            "pastDriver": {
              "state": "gone",
            },
            "to": {
              "driver": "injection",
              "factorSum": 6,
              "score": 8,
              "severities": [
                "high",
              ],
            },
          },
          {
            "cause": "score",
            "from": {
              "driver": "injection",
              "factorSum": 6,
              "score": 8,
              "severities": [
                "high",
              ],
            },
            "id": "same",
            "name": "Agent same",
            "pastDriver": {
              "score": 8,
              "severities": [
                "high",
              ],
              "state": "open",
            },
            "to": {
              "driver": "injection",
              "factorSum": 6,
              "score": 8,
              "severities": [
                "high",
              ],
            },
          },
        ]
      `);
      const { printed: markdown } = await compare(project, '--format', 'md');
      expect(markdown.split('\n').filter((line) => line.startsWith('- `'))).toMatchInlineSnapshot(`
        [
          "- \`closed\` \`Critical 9.9 → Medium, High or Critical 5.8–10.0\`; \`driven by injection → leak\`; \`closed by version: injection is open in ≤ 1.2.2, assessed is version 1.2.3\`",
          "- \`lower\` \`Critical 9.7 → High 8.0\`; \`driven by gone → injection\`; \`the entry has no threat gone any more\`; \`re-scored\`",
          "- \`same\` \`High 8.0 as before\`",
        ]
      `);
    }));
});

describe('diff as Markdown', () => {
  /** What a host would act on: see the check of the workflow that posts it. */
  const ACTIVE = /<(?!\/?(?:details|summary)>)[a-z/!?]|!\[|\]\s*[(:]|https?:\/\/|\bwww\.|@[a-z\d]/i;
  const HOSTILE = "'@all [a](https://x.io) ![b](//y) www.x.io <img src=x> `c` | d \\\\ <!-- e'";

  it('keeps every text of an entry from acting', () =>
    withProject({ a: named('a'), b: named('b'), c: named('c') }, async (project) => {
      commitAll(project);
      remove(project, 'a');
      remove(project, 'b');
      writeEntry(project, 'e', named('b'));
      const text = named('d').replace('name: Agent d', "name: '@all www.x.io | https://x.io'");
      writeEntry(project, 'd', text);
      writeFileSync(
        join(project.content, 'moved.yml'),
        `- { id: a, kind: withdrawn, on: '2026-11-28', because: ${HOSTILE} }
- { id: b, kind: moved, to: e, on: '2026-11-28', because: ${HOSTILE} }
`,
      );
      const { code, printed, errors } = await compare(project, '--format', 'md');
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(printed.match(/`@ all/g)).toHaveLength(5);
      expect(printed).not.toMatch(ACTIVE);
      for (const line of printed.split('\n'))
        expect(line.match(/`/g)?.length ?? 0).toBeOneOf([0, 2, 4, 6]);
    }));

  it('stays within a comment, and counts what had to stay out', async () => {
    const ids = Array.from({ length: 140 }, (_, index) => `agent-${index}`);
    await withProject(Object.fromEntries(ids.map((id) => [id, named(id)])), async (project) => {
      commitAll(project);
      for (const id of ids) writeEntry(project, id, named(id, RAISED));
      const { printed } = await compare(project, '--format', 'md');
      expect(printed.length).toBeLessThan(60_000);
      const rows = printed.match(/^(\| `|- `)/gm)?.length ?? 0;
      expect(rows).toBeGreaterThan(100);
      expect(printed).toContain(`\n\nLines left out: ${2 * ids.length - rows}. All of them: `);
    });
    // Many entries are read twice, which takes long where other tests hold every core.
  }, 30_000);
});

describe('diff ends with 2', () => {
  it.each([
    [
      ['--base', 'nowhere'],
      'git knows no commit "nowhere": name a branch, a tag or a commit, or fetch it first',
    ],
    [
      ['--format', 'xml'],
      '--format is "xml"; it takes text, md or json\nFor help: npm run catalog -- diff --help',
    ],
    [
      ['main'],
      'diff takes no words, but was given "main"\nFor help: npm run catalog -- diff --help',
    ],
  ])('for %j', (args, errors) =>
    withProject({ a: named('a') }, async (project) => {
      commitAll(project);
      expect(await compare(project, ...args)).toMatchObject({ code: 2, printed: '', errors });
    }),
  );

  it('outside every repository', () =>
    withProject({ a: named('a') }, async (project) => {
      const { code, errors } = await runCommand(diff, project);
      expect(code).toBe(2);
      expect(errors.replace(project.root, 'ROOT')).toBe(
        'ROOT/content is in no git repository: nothing can be compared with a commit',
      );
    }));
});

describe('the help of diff', () => {
  it('says what it does', async () => {
    const { code, printed } = await runCommand(diff, { root: '.', content: '.' }, '--help');
    expect(code).toBe(0);
    expect(printed).toMatchInlineSnapshot(`
      "usage: npm run catalog -- diff [--base <ref>] [options]

      Compares the entries with those of another commit: what was added, withdrawn, moved or re-scored,
      which status, assessed version and rows of moved.yml changed, which terms of a score moved, and
      which evidence came with them. The other side is the commit at which the base and what is checked
      out went apart. An entry of the base that is no longer read is compared by its line in
      scores.lock.json. Asks git, and never the network.
      Ends with 0, with 1 when the entries have errors or a published id is gone without a row in
      moved.yml, and with 2 when git cannot answer.

        --base <ref>     compare with it; origin/main or main unless given
        --format <form>  text (the default), md, or json
        --help           print this"
    `);
  });
});
