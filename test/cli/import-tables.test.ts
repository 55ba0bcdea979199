import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/commands/import.ts';
import { runCommand, withProject } from '../helpers/run-command.ts';

const SOURCES = `sources:
  - { url: url, interest: { constant: vendor }, accessed: { constant: '2026-11-20' } }
`;
const MAP = `fields: { name: name, vendor: vendor, homepage: url, kind: { constant: framework } }\n${SOURCES}`;

/** Imports a file; gives what was said, and the drafts by id. */
function run(name: string, text: string | Buffer, map: string, ids: readonly string[] = []) {
  return withProject({}, async (project) => {
    writeFileSync(join(project.root, name), text);
    writeFileSync(join(project.root, 'map.yml'), map);
    const outcome = await runCommand(importCommand, project, name, '--map', 'map.yml');
    const read = (id: string) => readFileSync(join(project.content, `agents/${id}.md`), 'utf8');
    return { ...outcome, drafts: outcome.code === 2 ? [] : ids.map(read) };
  });
}

describe('a list that a spreadsheet saved', () => {
  const rows = [
    'name;vendor;url',
    'Widget;Société G;https://example.org/w',
    'Gadget;"Müller; Söhne";https://example.org/g',
  ];
  const text = `\ufeff${rows.join('\r\n')}\r\n`;

  it('is read with the delimiter that its first line shows, which is said', async () => {
    const { code, printed, drafts } = await run('list.csv', text, MAP, ['widget', 'gadget']);
    expect(code).toBe(0);
    expect(printed).toContain(
      "list.csv: 2 rows, 2 taken, 0 rejected\n  cells are separated by a semicolon (delimiter: ';')\n",
    );
    expect(drafts[1]).toContain('\nvendor: Müller; Söhne\n');
  });

  it.each([
    ['a tab', '\t', "a tab (delimiter: '\\t')"],
    ['a bar', '|', "a bar (delimiter: '|')"],
  ])('has %s between its cells', async (_name, sign, said) => {
    const line = ['Widget', 'Maker', 'https://example.org/w'].join(sign);
    const { code, printed } = await run('list.csv', `name${sign}vendor${sign}url\n${line}\n`, MAP);
    expect(code).toBe(0);
    expect(printed).toContain(said);
  });

  it('is told what to set where the map says another delimiter', async () => {
    const { code, errors } = await run('list.csv', text, `delimiter: ','\n${MAP}`);
    expect(code).toBe(2);
    expect(errors).toContain(
      "list.csv: the first line holds semicolons and no comma: set delimiter: ';' in map.yml",
    );
  });

  it.each([
    ['Windows-1252', Buffer.from(text.slice(1), 'latin1')],
    ['UTF-16', Buffer.from(text, 'utf16le')],
  ])('is told when it looks like %s', async (name, bytes) => {
    const { code, errors } = await run('list.csv', bytes, MAP);
    expect(code).toBe(2);
    expect(errors).toContain(
      `it is not text in UTF-8; it looks like ${name}: save it as CSV UTF-8`,
    );
  });

  it('is told no encoding that it cannot be', async () => {
    const { errors } = await run('list.csv', Buffer.from([0x81, 0x8d, 0xff]), MAP);
    expect(errors).toContain('it is not text in UTF-8\n');
  });
});

describe('what a row does not say', () => {
  const map = `fields: { name: name, homepage: url, kind: { constant: assistant }, version: tested }
sources:
  - { url: url, publisher: name, interest: { constant: vendor }, accessed: tested_at }
`;
  const text = `name,url,tested,tested_at
Manus,https://example.org/m,,2026-09-18T00:35:26.197Z
豆包,https://example.org/d,,
`;

  it('of its vendor is TODO; a moment is its day, and no day is TODO as well', async () => {
    const ids = text
      .replace('name,', 'id,name,')
      .replace('Manus', 'manus,Manus')
      .replace('豆包', 'doubao,豆包');
    const mapped = map.replace('name: name', 'id: id, name: name');
    const {
      code: done,
      drafts: [manus = '', doubao = ''],
    } = await run('list.csv', ids, mapped, ['manus', 'doubao']);
    expect(done).toBe(0);
    expect(manus).toContain("vendor: 'TODO: who makes it'");
    expect(manus).toContain("accessed: '2026-09-18'");
    expect(doubao).toContain('name: 豆包\n');
    expect(doubao).toContain("title: 'TODO: read it, and set accessed to that day. example.org/d'");
    expect(doubao).toContain("accessed: '2026-11-28'");
  });

  it('is TODO where the cell of the vendor is empty, too', async () => {
    const rows =
      'name,vendor,url\nWidget,,https://example.org/w\nGadget,Acme,https://example.org/g\n';
    const { code, drafts } = await run('list.csv', rows, MAP, ['widget', 'gadget']);
    expect(code).toBe(0);
    expect(drafts[0]).toContain("vendor: 'TODO: who makes it'");
    expect(drafts[1]).toContain('vendor: Acme\n');
  });
});

describe('JSON', () => {
  const list = [
    {
      name: 'Widget',
      maker: { name: 'Acme', site: { url: 'https://example.org/w' } },
      releases: [{ number: '1.9.0' }, { number: '1.10.0' }],
    },
  ];
  const map = `fields: { name: name, vendor: maker.name, homepage: maker.site.url, kind: { constant: sdk }, version: releases.number }
sources:
  - { url: maker.site.url, interest: { constant: vendor }, accessed: { constant: '2026-11-20' } }
`;

  it('is read in an envelope, by paths with dots, and gives the newest of several versions', async () => {
    const text = JSON.stringify({ meta: { tags: ['a'] }, data: { agents: list } });
    const { code, drafts } = await run('list.json', text, map, ['widget']);
    expect(code).toBe(0);
    expect(drafts[0]).toContain('vendor: Acme\nhomepage: https://example.org/w\n');
    expect(drafts[0]).toContain('assessed: { version: 1.10.0, scheme: semver, ');
  });

  it('of several lists takes the one that the map names', async () => {
    const text = JSON.stringify({ agents: list, others: [{ name: 'x' }] });
    const { errors } = await run('list.json', text, map);
    expect(errors).toContain(
      'list.json: it holds several lists, agents and others: say in the map which one, as rows: agents',
    );
    const { code } = await run('list.json', text, `rows: agents\n${map}`);
    expect(code).toBe(0);
    const { errors: wrong } = await run('list.json', text, `rows: nowhere\n${map}`);
    expect(wrong).toContain('there is no list at "nowhere"; there is agents and others');
  });
});

describe('one product in several versions', () => {
  const map = `fields: { name: name, vendor: vendor, homepage: url, kind: { constant: sdk }, version: version, scheme: scheme }\n${SOURCES}`;
  const rowsOf = (versions: readonly string[], scheme: string) =>
    `name,vendor,url,version,scheme\n${versions.map((version) => `Widget,Acme,https://example.org/w,${version},${scheme}\n`).join('')}`;

  it('is one draft of the newest, by the scheme of its column', async () => {
    const { code, printed, drafts } = await run(
      'list.csv',
      rowsOf(['1.9', '1.10', '1.2'], 'calver'),
      map,
      ['widget'],
    );
    expect(code).toBe(0);
    expect(printed).toContain('3 rows, 1 taken, 0 rejected, 2 folded');
    expect(printed).toContain(
      'folded into the newest version of the product\n  line 2  1.9  older than line 3\n  line 4  1.2  older than line 3',
    );
    expect(drafts[0]).toContain("assessed: { version: '1.10', scheme: calver, ");
  });

  it('is rejected as a double where nothing compares them', async () => {
    const { code, printed } = await run('list.csv', rowsOf(['new', 'old'], 'semver'), map);
    expect(code).toBe(1);
    expect(printed).not.toContain('folded');
  });

  it('names a scheme that is none', async () => {
    const { code, printed } = await run('list.csv', rowsOf(['1.0'], 'roman'), map);
    expect(code).toBe(1);
    expect(printed).toContain('`assessed.scheme` is `"roman"`');
  });
});
