import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { freshEntry } from '#domain/entry/fresh-entry.ts';
import type { Facts } from '#domain/entry/fresh-entry.ts';
import { kinds } from '#domain/entry/product.ts';
import { writeEditorFiles } from '#io/editor-files.ts';
import { writeEntry } from '#reader/write-entry.ts';
import { withLanguageServer } from '../helpers/language-server.ts';
import { TODAY } from '../helpers/valid-entry.ts';

type Position = { line: number; character: number };
type Report = { items: { message: string; range: { start: Position; end: Position } }[] };
type List = { items: { label: string }[] };
type Hover = { contents: { value: string } };

const FACTS: Facts = {
  name: 'My Coder',
  vendor: 'Maker',
  homepage: 'https://maker.example',
  kind: 'sdk',
};

/** Problems as a reader of the editor sees them: line and columns from 1, and the words. */
function problemsOf(report: unknown): string[] {
  return (report as Report).items.map(
    ({ message, range: { start, end } }) =>
      `${start.line + 1}:${start.character + 1}–${end.character + 1} ${message}`,
  );
}

it('Astro’s language server checks and completes the front matter of an entry', async () => {
  const root = mkdtempSync(join(tmpdir(), 'catalog-editor-'));
  mkdirSync(join(root, 'content'));
  cpSync('content/agents', join(root, 'content/agents'), { recursive: true });
  writeEditorFiles(root, join(root, 'content'), readFileSync('schema/agent.schema.json', 'utf8'));
  const uri = pathToFileURL(join(root, 'content/agents/dify.md')).href;
  const dify = readFileSync('content/agents/dify.md', 'utf8');
  const lines = dify.split('\n');
  const kind = lines.findIndex((line) => line.startsWith('kind: '));
  const at = { textDocument: { uri } };
  try {
    await withLanguageServer(root, async (ask, tell) => {
      let version = 1;
      const change = (text: string) => {
        version += 1;
        tell('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        });
      };
      const problems = async () => problemsOf(await ask('textDocument/diagnostic', at));
      const document = { uri, languageId: 'markdown', version, text: dify };
      tell('textDocument/didOpen', { textDocument: document });
      expect(await problems()).toEqual([]);

      change(writeEntry(freshEntry(FACTS, TODAY), true));
      expect(await problems()).toEqual([]);

      change(lines.with(kind, `${lines[kind]}\nhomepag: https://dify.ai`).join('\n'));
      expect(await problems()).toEqual([`${kind + 2}:1–8 Property homepag is not allowed.`]);

      change(lines.with(kind, 'kind: platfrom').join('\n'));
      const values = kinds.map(({ id }) => `"${id}"`).join(', ');
      expect(await problems()).toEqual([
        `${kind + 1}:7–15 Value is not accepted. Valid values: ${values}.`,
      ]);

      change(lines.with(kind, 'kind: ').join('\n'));
      const position = { line: kind, character: 6 };
      const offered = (await ask('textDocument/completion', { ...at, position })) as List;
      expect(offered.items.map(({ label }) => label)).toEqual(kinds.map(({ id }) => id));

      change(dify);
      const hover = { line: kind, character: 1 };
      const { contents } = (await ask('textDocument/hover', { ...at, position: hover })) as Hover;
      expect(contents.value).toContain('It writes and changes code.');
    });
  } finally {
    rmSync(root, { recursive: true });
  }
  // The server and its TypeScript start slowly where other tests hold every core.
}, 60_000);
