import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { formatReport, locateFindings } from '#reader/report/report.ts';
import { named } from '../helpers/named-entry.ts';
import { withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { TODAY } from '../helpers/valid-entry.ts';

const read = ({ root, content }: Project) => readContent(content, { root, today: TODAY });

/** What the reader makes of a file of retired ids beside the entry `now` and the draft `sketch`. */
function reading<T>(text: string, use: (project: Project) => T): Promise<T> {
  const draft = named('sketch', ['status: unreviewed', 'status: draft']);
  return withProject({ now: named('now'), sketch: draft }, (project) => {
    writeFileSync(join(project.content, 'moved.yml'), text);
    return use(project);
  });
}

describe('moved.yml', () => {
  it('gives the retired ids, in its order', () =>
    reading(
      `# Who has gone where.
- { id: b, kind: withdrawn, on: '2026-11-20', because: It is gone. }
- id: a
  kind: moved
  to: now
  on: '2026-11-21'
  because: >-
    It has
    a new name.
`,
      (project) => {
        const { moved, findings, files } = read(project);
        expect({ findings, files }).toEqual({ findings: [], files: 2 });
        expect(moved).toEqual([
          { id: 'b', kind: 'withdrawn', on: '2026-11-20', because: 'It is gone.' },
          { id: 'a', kind: 'moved', to: 'now', on: '2026-11-21', because: 'It has a new name.' },
        ]);
      },
    ));

  it.each(['', '\n', '# none yet\n', '[]\n'])('may hold none: %j', (text) =>
    reading(text, (project) => expect(read(project)).toMatchObject({ moved: [], findings: [] })),
  );

  it('is told what a merge of two branches left in it, which both gave an id up', () => {
    const row = (id: string) => `- id: ${id}\n  kind: withdrawn\n`;
    const sides = `<<<<<<< HEAD\n${row('b')}=======\n${row('a')}>>>>>>> other\n`;
    return reading(`${sides}  on: '2026-11-20'\n  because: It is gone.\n`, (project) => {
      expect(read(project).findings.map(({ message, hint }) => `${message}. ${hint}`)).toEqual([
        expect.stringMatching(/^a merge conflict was left here\. Keep the rows of both sides/),
      ]);
    });
  });

  it('may be missing', () =>
    withProject({ now: named('now') }, (project) =>
      expect(read(project)).toMatchObject({ moved: [], findings: [] }),
    ));

  it('is held to its rules, with places, as entries are', () =>
    reading(
      `- { id: a, kind: moved, to: b, on: '2026-11-20', because: x }
- { id: b, kind: moved, to: nwo, on: '2026-11-20', because: x }
- id: now
  kind: moved
  on: '2026-11-20'
  because: x
- { id: b, kind: moved, to: sketch, on: '2026-11-20', because: x }
`,
      (project) => {
        const found = locateFindings(read(project)).map(
          ({ file, rule, severity, span, message }) =>
            `${file}:${span.line}:${span.column} ${severity} ${rule}: ${message}`,
        );
        expect(found).toEqual([
          'content/moved.yml:1:29 error moved-resolves: `to` is `b`, which has a row itself',
          'content/moved.yml:2:29 error moved-resolves: `to` is `nwo`, and there is no such entry',
          'content/moved.yml:3:3 error moved-resolves: `now` has moved, but `to` is missing',
          'content/moved.yml:3:7 error moved-resolves: `now` is gone by this row, but an entry has this id',
          'content/moved.yml:7:9 error moved-resolves: `b` stands here twice, first as row 2',
          'content/moved.yml:7:29 error moved-resolves: `to` is `sketch`, which is a draft and has no page',
        ]);
      },
    ));

  it('may lead to an entry that has errors of its own', () =>
    reading(`- { id: a, kind: moved, to: bad, on: '2026-11-20', because: x }\n`, (project) => {
      writeFileSync(join(project.content, 'agents/bad.md'), 'x\n');
      expect(read(project).findings.map(({ file }) => file)).toEqual(['content/agents/bad.md']);
    }));

  it.each([
    [
      '- id: a\n  id: b\n',
      'yaml',
      '2:3',
      'this field stands here a second time; the first is in line 1',
    ],
    ['- &x { id: a }\n', 'yaml', '1:3', 'an anchor `&` is not allowed'],
    ['a: b\n', 'schema', '1:1', 'the file is not a list of retired ids'],
    [
      "- { id: a, kind: gone, on: '2026-11-20', because: x }\n",
      'schema',
      '1:18',
      '`[0].kind` is `"gone"`; it takes moved or withdrawn',
    ],
    [
      "- { id: a, kind: withdrawn, on: '2026-11-20', because: x, why: y }\n",
      'schema',
      '1:59',
      '`[0].why` is not a field of a retired id',
    ],
  ])('refuses %j', (text, rule, place, message) =>
    reading(text, (project) => {
      const content = read(project);
      const found = locateFindings(content).map((finding) => [
        finding.rule,
        `${finding.span.line}:${finding.span.column}`,
        finding.message,
      ]);
      expect(found).toEqual([[rule, place, message]]);
      expect(content.moved).toEqual([]);
    }),
  );

  it('takes no character that moves a cursor or that nobody sees, written or escaped', () =>
    reading(
      `- { id: a, kind: withdrawn, on: '2026-11-20', because: "\u001b[31mx" }
- { id: b, kind: withdrawn, on: '2026-11-20', because: "x\\u202ey" }
`,
      (project) => {
        const content = read(project);
        const found = locateFindings(content).map(({ rule, span }) => `${rule} ${span.line}`);
        expect(found.filter((one) => one.startsWith('characters'))).toEqual([
          'characters 1',
          'characters 2',
        ]);
        expect(formatReport(content)).toContain('content/moved.yml:1:');
        expect(formatReport(content)).not.toMatch(/\u001b|\u202e/);
      },
    ));

  it('may hold as many as a catalog ever had', () =>
    reading(
      Array.from(
        { length: 1000 },
        (_, index) => `- { id: a-${index}, kind: moved, to: now, on: '2026-11-20', because: x }\n`,
      ).join(''),
      (project) => {
        const { moved, findings } = read(project);
        expect(findings).toEqual([]);
        expect(moved).toHaveLength(1000);
      },
    ));

  it('is a regular file of a size like an entry', () =>
    withProject({ now: named('now') }, (project) => {
      const path = join(project.content, 'moved.yml');
      const messages = () => read(project).findings.map(({ rule, message }) => [rule, message]);
      symlinkSync('nowhere', path);
      expect(messages()).toEqual([['file', 'the file is not a regular file']]);
      const other = join(project.root, 'other');
      mkdirSync(join(other, 'agents'), { recursive: true });
      writeFileSync(join(other, 'moved.yml'), ' '.repeat(256 * 1024 + 1));
      const { findings, files } = readContent(other, { root: project.root, today: TODAY });
      expect(findings).toMatchObject([{ message: 'the file has 262145 bytes, more than 262144' }]);
      expect(files).toBe(0);
    }));
});
