import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explanations } from '#domain/explanations.ts';
import { readerChecks } from '#domain/reader-checks/index.ts';
import type { PieceKind } from '#domain/reader-checks/reader-check.ts';
import type { Finding } from '#domain/finding.ts';
import { readContent } from '#io/read-content.ts';
import { TODAY, validEntry } from '../helpers/valid-entry.ts';

const ENTRY = 'content/agents/example.md';
const SECTION = '## L3 Agent Frameworks\n\nIt calls tools.';

/** Text that stands once, replaced. */
function swap(text: string, from: RegExp, to: string): string {
  if (!from.test(text)) throw new Error(`nothing is like ${from}`);
  return text.replace(from, () => to);
}

/** The correct entry with its first field of this name, and all below it, replaced by a piece. */
function withFields(piece: string): string {
  const name = /^\w+/.exec(piece)?.[0] ?? '';
  return swap(validEntry(), new RegExp(`^${name}: .*$`, 'm'), piece);
}

/** The correct entry as a piece begins it: `…` stands for the rest of the fields, or of the body. */
function withStart(piece: string): string {
  const [, fields = '', rest = ''] =
    /^---\nname: .*\n([\s\S]*?\n)---\n\n## L1 .*\n([\s\S]*)$/.exec(validEntry()) ?? [];
  return piece.replace('…\n', () => fields).replace(/…$/, () => rest);
}

/** What a project has in it that shows a piece: files by their path. */
const projects: Record<PieceKind, (piece: string) => Record<string, string>> = {
  name: (piece) => ({ [piece]: validEntry() }),
  start: (piece) => ({ [ENTRY]: withStart(piece) }),
  fields: (piece) => ({ [ENTRY]: withFields(piece) }),
  lines: (piece) => ({
    [ENTRY]: withFields(
      piece
        .replaceAll('·', ' ')
        .replaceAll('␍', '\r')
        .replace(/⟨U\+([\dA-F]{4})⟩/g, (_mark, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        ),
    ),
  }),
  section: (piece) => ({
    [ENTRY]: swap(validEntry(), new RegExp(SECTION.replaceAll('.', '\\.')), piece),
  }),
  moved: (piece) => ({ [ENTRY]: validEntry(), 'content/moved.yml': `${piece}\n` }),
  unfinished: (piece) => ({
    [ENTRY]: validEntry(),
    ...(piece === '' ? {} : { 'content/.unfinished.json': piece }),
  }),
};

/** What the reader says of a project. */
function findingsOf(files: Record<string, string>): readonly Finding[] {
  const root = mkdtempSync(join(tmpdir(), 'catalog-pieces-'));
  mkdirSync(join(root, 'content/agents'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  try {
    return readContent(join(root, 'content'), { root, today: TODAY }).findings;
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe.each(readerChecks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  const { kind, good, bad } = check.examples;

  it('lets its good example pass', () => {
    expect(findingsOf(projects[kind](good))).toEqual([]);
  });

  it.each(bad)('says of its bad example: $message', ({ piece, message, severity }) => {
    const expected = { rule: id, message, severity: severity ?? check.severity };
    expect(findingsOf(projects[kind](piece))).toMatchObject([expected]);
  });

  it('says why', () => {
    expect(check.title.length).toBeGreaterThan(10);
    expect(check.why).toMatch(/\.$/);
    expect(bad.length).toBeGreaterThan(0);
  });
});

it('every id that the reader gives a finding is explained', () => {
  const sources = ['src/io', 'src/reader'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const ids = sources.flatMap((text) =>
    [...text.matchAll(/(?:\brule: |toFindings\(|\bstop\()'([a-z-]+)'/g)].map(([, id = '']) => id),
  );
  expect([...new Set(ids)].sort()).toEqual(readerChecks.map((check) => check.id).sort());
});

it('no two explanations share an id', () => {
  const ids = explanations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('each limit is the one that its page tells', () => {
  const why = (id: string) => readerChecks.find((check) => check.id === id)?.why ?? '';
  const messages = (text: string) =>
    findingsOf({ [ENTRY]: text }).map(({ rule, message }) => [rule, message]);
  expect(why('file')).toContain('256 KiB');
  expect(messages('x'.repeat(256 * 1024 + 1))).toEqual([
    ['file', 'the file has 262145 bytes, more than 262144'],
  ]);
  expect(why('file')).toContain('4000 characters');
  expect(messages(`---\n${'x'.repeat(4001)}\n`)).toEqual([
    ['file', 'this line has 4001 characters, more than 4000'],
  ]);
  expect(why('body')).toContain('16 levels');
  expect(messages(validEntry(['It calls tools.', `${'> '.repeat(20)}It calls tools.`]))).toEqual([
    ['body', 'Markdown is nested more than 16 levels deep'],
  ]);
  expect(why('file')).toContain('64 characters');
});
