import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CannotCreate } from '#io/create-entries.ts';
import { readContent } from '#io/read-content.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { runCommand, runCommandWith, withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';

const HELP = '\nFor help: npm run catalog -- import --help';
const HEAD = 'name,vendor,homepage,kind,url';
const MAP = `fields: { name: name, vendor: vendor, homepage: homepage, kind: kind }
sources:
  - { url: url, interest: { constant: vendor }, accessed: { constant: '2026-11-20' } }
`;
const GOOD = 'Coder,Maker,https://maker.example,sdk,https://maker.example/docs';

const files = ({ content }: Project) => readdirSync(join(content, 'agents')).sort();
const put = ({ root }: Project, name: string, text: string) =>
  writeFileSync(join(root, name), text);

/** Runs an import of these rows in a project. */
function run(project: Project, rows: readonly string[], map = MAP, ...options: string[]) {
  put(project, 'rows.csv', `${[HEAD, ...rows].join('\n')}\n`);
  put(project, 'map.yml', map);
  return runCommand(importCommand, project, 'rows.csv', '--map', 'map.yml', ...options);
}

/** What the lines of the report under a heading say. */
function under(heading: string, printed: string): string[] {
  const lines = printed.split('\n');
  const from = lines.indexOf(heading) + 1;
  return from === 0 ? [] : lines.slice(from, lines.indexOf('', from)).map((line) => line.trim());
}

describe('import of the sample', () => {
  const sample = async (project: Project, ...options: string[]) => {
    cpSync('test/fixtures/import', join(project.root, 'import'), { recursive: true });
    const args = ['import/agents.csv', '--map', 'import/map.yml', '--reject', 'left.csv'];
    return runCommand(importCommand, project, ...args, ...options);
  };

  it('--dry-run says what would be done, and writes nothing', async () => {
    await withProject({}, async (project) => {
      const outcome = await sample(project, '--dry-run');
      expect(outcome).toMatchObject({ code: 1, errors: '' });
      await expect(outcome.printed).toMatchFileSnapshot('../fixtures/import/expected/dry-run.txt');
      expect(files(project)).toEqual([]);
      expect(readdirSync(project.root).sort()).toEqual(['content', 'import']);
    });
  });

  it('writes drafts that fail only what a person must fix, and the rows that are left', async () => {
    await withProject({}, async (project) => {
      const outcome = await sample(project);
      expect(outcome).toMatchObject({ code: 1, errors: '' });
      await expect(outcome.printed).toMatchFileSnapshot('../fixtures/import/expected/report.txt');
      const left = readFileSync(join(project.root, 'left.csv'), 'utf8');
      await expect(left).toMatchFileSnapshot('../fixtures/import/expected/left.csv');
      const draft = readFileSync(join(project.content, 'agents/pair-writer.md'), 'utf8');
      await expect(draft).toMatchFileSnapshot('../fixtures/import/expected/pair-writer.md');
      expect(readdirSync(project.content)).toEqual(['.changes', 'agents']);
      const { root, content } = project;
      const { entries, findings } = readContent(content, { root, today: TODAY });
      expect(entries.map(({ data }) => data.status)).toEqual(Array(6).fill('draft'));
      const broken = new Set(findings.map(({ rule }) => rule));
      expect([...broken].sort()).toEqual(['active-has-source', 'no-todo', 'threat-has-mitigation']);
    });
  });

  it('a second time, takes nothing', async () => {
    await withProject({}, async (project) => {
      await sample(project);
      const before = files(project);
      const { code, printed } = await runCommand(
        importCommand,
        project,
        'import/agents.csv',
        '--map',
        'import/map.yml',
      );
      expect(code).toBe(1);
      expect(under('taken', printed)).toEqual([]);
      expect(under('rejected', printed)).toHaveLength(9);
      expect(printed).toMatch(/\nno draft to write$/);
      expect(files(project)).toEqual(before);
    });
  });

  it('what was left can be fixed and imported', async () => {
    await withProject({}, async (project) => {
      await sample(project);
      const left = readFileSync(join(project.root, 'left.csv'), 'utf8');
      const fixed = left.replace(
        'https://lone.example.com,,,,,,',
        'https://lone.example.com,,,,,https://lone.example.com/docs,',
      );
      put(project, 'fixed.csv', fixed);
      const { printed } = await runCommand(
        importCommand,
        project,
        'fixed.csv',
        '--map',
        'import/map.yml',
      );
      expect(under('taken', printed)).toEqual([
        'line 2  lone-engineer  unknown: summary, repository, license, version, aliases, capabilities',
      ]);
      expect(under('columns dropped: the mapping does not name them', printed)).toEqual([
        'line, reason, Stars',
      ]);
    });
  });
});

describe('a row is rejected', () => {
  it.each([
    ['without evidence', 'A,B,https://a.example,sdk,', 'no evidence: there is no address in "url"'],
    ['without a name', ',B,https://a.example,sdk,https://a.example/d', '`name` is missing'],
    [
      'with an address that is not https',
      'A,B,http://a.example,sdk,https://a.example/d',
      '`homepage` is `"http://a.example"`; it is not an https address',
    ],
    [
      'with a page of a private network',
      'A,B,https://wiki.lan/a,sdk,https://a.example/d',
      '`homepage` leads to wiki.lan, a host of a private network',
    ],
    [
      'with a source that is not https',
      'A,B,https://a.example,sdk,javascript:alert(1)',
      'it is not an https address',
    ],
    [
      'with a kind that is none',
      'A,B,https://a.example,robot,https://a.example/d',
      '`kind` is `"robot"`; it takes framework',
    ],
    ['with too few cells', 'A,B', 'it has 2 cells, but there are 5 columns'],
    [
      'with a name of another entry',
      'SAMPLE agent,B,https://a.example,sdk,https://a.example/d',
      'is taken by content/agents/example.md',
    ],
    [
      'with the id of another entry',
      'Example!,B,https://a.example,sdk,https://a.example/d',
      'the id "example" is taken',
    ],
    [
      'with a reserved id',
      'Con,B,https://a.example,sdk,https://a.example/d',
      'the id "con" is reserved',
    ],
    [
      'with a name that gives no id',
      '智能体,B,https://a.example,sdk,https://a.example/d',
      '"" is no id',
    ],
    [
      'with a long name',
      `${'x'.repeat(81)},B,https://a.example,sdk,https://a.example/d`,
      'at most 80',
    ],
    [
      'with a marker of the site’s generator',
      '__ASTRO_IMAGE_,B,https://a.example,sdk,https://a.example/d',
      'contains a reserved marker',
    ],
  ])('%s', async (_case, row, reason) => {
    await withProject({ example: validEntry() }, async (project) => {
      const { code, printed } = await run(project, [GOOD, row]);
      expect(code).toBe(1);
      expect(under('rejected', printed)).toEqual([expect.stringContaining(reason)]);
      expect(under('rejected', printed)[0]).toMatch(/^line 3 {2}/);
      expect(files(project)).toEqual(['coder.md', 'example.md']);
    });
  });

  it('that stands in the file twice, but not its first', async () => {
    await withProject({}, async (project) => {
      const { printed } = await run(project, [GOOD, GOOD]);
      expect(under('taken', printed)).toHaveLength(1);
      expect(under('rejected', printed)[0]).toContain('taken by coder, earlier in this file');
    });
  });
});

describe('a mapping', () => {
  it('that gives every row the same address gives none of them evidence', async () => {
    await withProject({}, async (project) => {
      const map = `${MAP}  - { url: { constant: 'https://list.example' }, interest: { constant: community }, accessed: { constant: '2026-11-20' } }\n`;
      const { printed } = await run(project, [GOOD, 'B,C,https://b.example,sdk,'], map);
      expect(under('rejected', printed)).toEqual([
        'line 3  no evidence: there is no address in "url"',
      ]);
      const { entries } = readContent(project.content, { root: project.root, today: TODAY });
      expect(Object.keys(entries[0]?.data.sources ?? {})).toEqual(['source-1', 'source-2']);
    });
  });

  it('that splits a cell for a field of one value is told so, row by row', async () => {
    await withProject({}, async (project) => {
      const map = MAP.replace('vendor: vendor', "vendor: { column: vendor, split: '/' }");
      const { printed } = await run(project, [GOOD, GOOD.replace('Maker', 'A/B')], map);
      expect(under('rejected', printed)).toEqual([
        'line 3  column "vendor" has 2 values where one belongs',
      ]);
    });
  });

  it('of a table that is too long for one run is not begun', async () => {
    await withProject({}, async (project) => {
      const { code, errors } = await run(project, Array<string>(1001).fill(GOOD));
      expect({ code, errors }).toEqual({
        code: 2,
        errors: `rows.csv has 1001 rows, more than 1000; split it${HELP}`,
      });
    });
  });
});

describe('a row is taken', () => {
  it('with the line on which it begins, whatever stands in its cells', async () => {
    await withProject({}, async (project) => {
      const marks = '=1+1 ""x"" {{y}} #: [z]';
      const odd = `"${marks}",'B: - C,https://a.example,"\nsdk\n",https://a.example/d`;
      const { code, printed } = await run(project, ['', odd, '', GOOD]);
      expect(code).toBe(0);
      expect(under('taken', printed).map((line) => line.slice(0, 14))).toEqual([
        'line 3  1-plus',
        'line 7  coder ',
      ]);
      const { entries } = readContent(project.content, { root: project.root, today: TODAY });
      expect(entries.find(({ id }) => id !== 'coder')?.data).toMatchObject({
        name: '=1+1 "x" {{y}} #: [z]',
        vendor: "'B: - C",
        kind: 'sdk',
      });
    });
  });

  it('or not, without anything in it that acts on a terminal', async () => {
    await withProject({}, async (project) => {
      const escape = 'A\u001b[2J\u202e,B,https://a.example,rob\u001b[31mot,https://a.example/d';
      const { code, printed } = await run(project, [escape, GOOD]);
      expect(code).toBe(1);
      expect(under('rejected', printed)).toHaveLength(1);
      expect(printed).not.toMatch(/[\u001b\u202e]/);
      expect(files(project)).toEqual(['coder.md']);
    });
  });

  it('with a note where it may be the same product', async () => {
    await withProject({ example: validEntry() }, async (project) => {
      const { code, printed } = await run(project, [
        'Exmaple Agent,B,https://a.example,sdk,https://a.example/d',
      ]);
      expect(code).toBe(0);
      expect(under('may be the same product as one that is there', printed)).toEqual([
        'line 2  exmaple-agent  example: "Example Agent" differs in 2 letters',
      ]);
    });
  });

  it('with a note where entries cannot be read', async () => {
    await withProject({ broken: 'no front matter' }, async (project) => {
      const { code, printed } = await run(project, [GOOD]);
      expect(code).toBe(0);
      expect(under('entries not compared, because they cannot be read', printed)).toEqual([
        'broken',
      ]);
    });
  });

  it('of JSON, with lists', async () => {
    await withProject({}, async (project) => {
      const row = { name: 'A', vendor: 'B', homepage: 'https://a.example', kind: 'sdk' };
      const url = ['https://a.example/1', 'https://a.example/2', 'https://a.example/1'];
      const group = { ...row, name: 'G', url: { inner: 1 } };
      put(project, 'rows.json', JSON.stringify([{ ...row, url, n: null }, group, 7]));
      put(project, 'map.yml', MAP);
      const args = ['rows.json', '--map', 'map.yml', '--reject', 'left.json'];
      const { code, printed } = await runCommand(importCommand, project, ...args);
      expect(code).toBe(1);
      expect(under('taken', printed)).toEqual([
        'row 1  a  unknown: summary, repository, license, version, aliases, capabilities',
      ]);
      const { entries } = readContent(project.content, { root: project.root, today: TODAY });
      expect(Object.values(entries[0]?.data.sources ?? {}).map((source) => source.url)).toEqual([
        'https://a.example/1',
        'https://a.example/2',
      ]);
      expect(JSON.parse(readFileSync(join(project.root, 'left.json'), 'utf8'))).toEqual([
        {
          row: 2,
          reason: 'no evidence: there is no address in "url"',
          ...{ name: 'G', vendor: 'B', homepage: 'https://a.example', kind: 'sdk' },
          'url.inner': '1',
        },
        { row: 3, reason: 'it is not a group of columns' },
      ]);
    });
  });
});

describe('import refuses, with 2 and writing nothing,', () => {
  it.each<[string, string, string]>([
    ['no file', '', 'import takes one file of rows, but was given 0'],
    ['no mapping', 'rows.csv', 'import also needs --map <file>'],
    [
      'another kind of file',
      'rows.xls --map map.yml',
      '"rows.xls" ends in none of .csv, .json, .yaml, .yml and .otm',
    ],
    [
      'a limit that is none',
      'rows.csv --map map.yml --limit 0',
      '--limit is "0"; it takes a whole number from 1 to 1000',
    ],
    [
      'a file that is not there',
      'none.csv --map map.yml',
      'none.csv cannot be read: there is no such file',
    ],
    [
      'a mapping that is not there',
      'rows.csv --map none.yml',
      'none.yml cannot be read: there is no such file',
    ],
    ['a folder', 'content.csv --map content', 'content cannot be read: it is not a regular file'],
    [
      'an open quote',
      'open.csv --map map.yml',
      'open.csv: line 2: a quote opens a cell and is never closed',
    ],
    [
      'a column twice',
      'twice.csv --map map.yml',
      'twice.csv: line 1: two columns are called "name"',
    ],
    [
      'what is not UTF-8',
      'latin.csv --map map.yml',
      'latin.csv cannot be read: it is not text in UTF-8; it looks like Windows-1252: save it as CSV UTF-8',
    ],
    ['JSON that is none', 'bad.json --map map.yml', 'bad.json: line 2: it is not JSON'],
    [
      'JSON that is no list',
      'group.json --map map.yml',
      'group.json: it is not a list of rows: [ { … }, … ]',
    ],
    [
      'columns that are not there',
      'few.csv --map map.yml',
      'map.yml names the column "homepage", which few.csv does not have; did you mean "homepag"?\nmap.yml names the column "kind", which few.csv does not have\nmap.yml names the column "url", which few.csv does not have',
    ],
    [
      'more than the limit',
      'rows.csv --map map.yml --limit 1',
      'rows.csv gives 2 drafts, more than 1; split it, or say --limit 2',
    ],
    [
      'to write over a file',
      'rows.csv --map map.yml --reject rows.csv',
      'rows.csv cannot be written: it exists, and is not written over; no draft was written',
    ],
  ])('%s', async (_case, args, fault) => {
    await withProject({}, async (project) => {
      const other = GOOD.replace('Coder', 'Other thing');
      put(project, 'rows.csv', `${HEAD}\n${GOOD}\n${other}\nX,,,,\n`);
      put(project, 'map.yml', MAP);
      put(project, 'open.csv', `${HEAD}\n"A,\n`);
      put(project, 'twice.csv', 'name,name\n');
      put(project, 'few.csv', 'name,vendor,homepag\n');
      put(project, 'bad.json', '[\n{]');
      put(project, 'group.json', '{}');
      writeFileSync(join(project.root, 'latin.csv'), Buffer.from([0x61, 0xe9, 0x0a]));
      const words = args.split(' ').filter((word) => word !== '');
      const { code, printed, errors } = await runCommand(importCommand, project, ...words);
      expect({ code, printed, errors }).toEqual({ code: 2, printed: '', errors: fault + HELP });
      expect(files(project)).toEqual([]);
    });
  });

  it('a mapping that is wrong, telling all of it with its places', async () => {
    await withProject({}, async (project) => {
      const map = `delimiter: x
fields:
  name: { colum: Name }
  vendor: { column: vendor, constant: Me }
  homepage: homepage
  licence: l
sources: []
`;
      const { code, errors } = await run(project, [GOOD], map);
      expect(code).toBe(2);
      expect(errors).toMatchInlineSnapshot(`
        "map.yml:1:12 \`delimiter\` is \`"x"\`; it takes a comma, a semicolon, a bar or a tab.
        map.yml:3:11 \`fields.name.colum\` is not a field of a mapping. Did you mean \`column\`?
        map.yml:3:3 \`fields.name\` is \`{"colum":"Name"}\`; it takes either \`column\` or \`constant\`.
        map.yml:4:3 \`fields.vendor\` is \`{"column":"vendor","constant":"Me"}\`; it takes either \`column\` or \`constant\`.
        map.yml:2:1 \`fields.kind\` is missing: it must be a group of fields.
        map.yml:6:3 \`fields.licence\` is not a field of a mapping. Did you mean \`license\`?
        map.yml:7:1 \`sources\` is \`[]\`; it must have at least 1 element.
        For help: npm run catalog -- import --help"
      `);
      expect((await run(project, [GOOD], 'fields: {')).errors).toMatch(/^map\.yml:1:10 this line/);
    });
  });

  it('to leave half of the work when a file is in the way', async () => {
    await withProject({}, async (project) => {
      put(project, 'rows.csv', `${HEAD}\n${GOOD}\n${GOOD.replace('Coder', 'Second')}\nX,,,,\n`);
      put(project, 'map.yml', MAP);
      const read = () => {
        const { root, content } = project;
        const before = readContent(content, { root, today: TODAY });
        writeFileSync(join(content, 'agents', 'second.md'), 'mine');
        return before;
      };
      const args = ['rows.csv', '--map', 'map.yml', '--reject', 'left.csv'];
      const outcome = await runCommandWith({ read }, importCommand, project, ...args);
      expect(outcome).toMatchObject({ code: 2, printed: '' });
      expect(outcome.errors).toBe(
        'content/agents/second.md cannot be written (EEXIST); nothing was written',
      );
      expect(files(project)).toEqual(['second.md']);
      expect(readFileSync(join(project.content, 'agents/second.md'), 'utf8')).toBe('mine');
      expect(readdirSync(project.content)).toEqual(['.changes', 'agents']);
      expect(existsSync(join(project.root, 'left.csv'))).toBe(false);
    });
  });
});

it('an error that nobody foresaw is not hidden', async () => {
  await withProject({}, async (project) => {
    put(project, 'rows.csv', `${HEAD}\n${GOOD}\n`);
    put(project, 'map.yml', MAP);
    const fails = (error: Error) => () => {
      throw error;
    };
    const args = [importCommand, project, 'rows.csv', '--map', 'map.yml'] as const;
    const full = new CannotCreate('content/agents/coder.md', { code: 'ENOSPC' });
    expect(await runCommandWith({ createEntries: fails(full) }, ...args)).toMatchObject({
      code: 2,
      errors: 'content/agents/coder.md cannot be written (ENOSPC); nothing was written',
    });
    const unforeseen = runCommandWith({ createEntries: fails(new Error('x')) }, ...args);
    await expect(unforeseen).rejects.toThrow('x');
  });
});

it('as a process, it takes files from where the person stands', async () => {
  await withProject({}, async (project) => {
    put(project, 'rows.csv', `${HEAD}\n${GOOD}\n`);
    put(project, 'map.yml', MAP);
    const env = { ...process.env, CATALOG_CONTENT: project.content, INIT_CWD: project.root };
    const args = ['src/cli/main.ts', 'import', 'rows.csv', '--map', './map.yml', '--dry-run'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    expect(stdout).toMatch(/^rows\.csv: 1 row, 1 taken, 0 rejected\n[^]*\nwould write 1 draft\n$/);
  });
  // A process starts slowly where other tests hold every core.
}, 30_000);

it('import prints its help', async () => {
  await withProject({}, async (project) => {
    const { printed } = await runCommand(importCommand, project, '--help');
    expect(printed).toMatchInlineSnapshot(`
      "usage: npm run catalog -- import <csv|json> --map <file> [options]
             npm run catalog -- import <threat model> [--kind <kind>] [--homepage <address>] [--name <name>] [--vendor <name>] [--dry-run]

      Makes drafts of the rows of a table: CSV with the names of the columns on its first line, or
      JSON, a list of groups, bare or in an envelope; a column within a group has a path with dots. A row
      without the address of a source is rejected, as is one whose name or id is taken, and one that does
      not fit. Of rows that are one product in several versions, the newest one is taken. Nothing is
      guessed: what a row does not say stays unknown or says TODO. Nothing is written over, and either
      all drafts are written or none.

      Or makes one draft of a threat model, in which layers, vectors and factors are left to a person: of
      OWASP Threat Dragon 2, an OWASP TM-BOM, or an Open Threat Model (OTM, also in YAML).

      A sample stands in test/fixtures/import: agents.csv, and map.yml with every part explained.

      Ends with 0 when every row was taken, 1 when some were not, 2 when nothing could be done.

        --map <file>          which column feeds which field, as YAML
        --dry-run             write nothing; print what would be done
        --reject <file>       write the rows that were not taken to this new file
        --limit <n>           make up to n entries, rather than 25
        --kind <kind>         of a threat model: what sort of thing it is
        --homepage <address>  of a threat model: the page of the product
        --name <name>         of a threat model: the name, rather than its title
        --vendor <name>       of a threat model: who makes the product
        --help                print this"
    `);
  });
});
