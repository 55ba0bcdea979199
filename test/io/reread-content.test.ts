import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readContent } from '#io/read-content.ts';
import { contentRereader } from '#io/reread-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'reread-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ids = ['aider', 'autogen', 'dify'];
const entry = (id: string) => join(folder, `agents/${id}.md`);
mkdirSync(join(folder, 'agents'));
for (const id of ids) copyFileSync(`content/agents/${id}.md`, entry(id));

it('opens what has changed, keeps the rest as the same objects, and gives what a first reading gives', async () => {
  const reading = { today: '2027-06-01', root: folder };
  const reread = contentRereader(folder);
  const same = async (opened: readonly string[]) => {
    const now = await reread(reading);
    expect([...now.opened]).toEqual(opened.map((id) => join('agents', `${id}.md`)));
    const { texts, ...all } = readContent(folder, reading);
    const { texts: shown, ...content } = now.content;
    expect(content).toEqual(all);
    const news = now.content.findings.filter(now.isNews).map(({ file }) => file);
    expect(shown).toEqual(new Map([...texts].filter(([file]) => news.includes(file))));
    return now.content.entries;
  };
  const first = await same(ids);
  expect(await same([])).toEqual(first);
  writeFileSync(
    entry('dify'),
    readFileSync(entry('dify'), 'utf8').replace(/^summary: /m, 'summary: Edited, '),
  );
  const second = await same(['dify']);
  expect(second[0]).toBe(first[0]);
  expect(second[2]).not.toEqual(first[2]);
  rmSync(entry('aider'));
  expect(await same([])).toHaveLength(2);
  expect((await reread({ ...reading, today: '2027-06-02' })).opened.size).toBe(2);
});
