import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { outlineOf } from '#domain/catalog/outline.ts';
import { findFiles } from '#io/find-files.ts';
import { readContent, readHeadsInThreads } from '#io/read-content.ts';
import { readHead } from '#io/read-share.ts';
import { forgetOthers, openRecords, recordName } from '#io/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));

const content = join(folder, 'content');
mkdirSync(join(content, 'agents'), { recursive: true });
for (const id of ['dify', 'autogen'])
  copyFileSync(`content/agents/${id}.md`, join(content, `agents/${id}.md`));

describe('records', () => {
  const records = join(folder, 'records');
  const reading = { today: '2027-06-01', root: folder };

  it('say of a content folder what a reading without them says, before and after they are kept', async () => {
    const whole = readContent(content, reading);
    const first = await readHeadsInThreads(content, reading, records);
    expect(readdirSync(records)).toHaveLength(1);
    const second = await readHeadsInThreads(content, reading, records);
    for (const heads of [first, second]) {
      expect(heads.findings).toEqual(whole.findings);
      expect(heads.digests).toEqual(whole.digests);
      expect(heads.texts).toEqual(whole.texts);
      expect(heads.entries.map(({ id }) => id)).toEqual(whole.entries.map(({ id }) => id));
    }
  });

  it('hold all of an entry that pages need, by the bytes and the day, once pages asked for it', async () => {
    const [entry] = readContent(content, reading).entries;
    const { digests } = readContent(content, reading);
    const key = { file: entry!.file, today: reading.today, digest: digests.get(entry!.id)! };
    const { entry: kept } = openRecords(records);
    // Who only asked what is wrong has left nothing that pages could be made of.
    expect(kept(key)).toBeUndefined();
    expect(openRecords(records).outline(key)).toBeUndefined();
    const { found } = findFiles(content, folder);
    const heads = found.map((file) => readHead(file, reading.today, records));
    const { body } = entry!;
    const printed = { ...entry!, body: { ...body, citations: [], prose: [] } };
    expect(body.prose.length).toBeGreaterThan(5);
    expect(kept(key)).toEqual(JSON.parse(JSON.stringify(printed)));
    const outline = JSON.parse(JSON.stringify(outlineOf(printed))) as unknown;
    expect(openRecords(records).outline(key)).toEqual(outline);
    expect(kept({ ...key, today: '2027-06-02' })).toBeUndefined();
    expect(kept({ ...key, digest: 'other' })).toBeUndefined();
    // And it stays when somebody asks again.
    await readHeadsInThreads(content, reading, records);
    expect(kept(key)).toBeDefined();
    expect(found.map((file) => readHead(file, reading.today, records))).toEqual(heads);
    expect(heads.every(({ outline }) => outline !== undefined)).toBe(true);
  });

  it('are forgotten when they are no longer used', () => {
    const { digests, entries } = readContent(content, reading);
    const keys = entries
      .slice(0, 1)
      .map(({ id, file }) => ({ file, today: reading.today, digest: digests.get(id)! }));
    forgetOthers(records, keys);
    expect(readdirSync(records)).toHaveLength(1);
    expect(openRecords(records).entry(keys[0]!)).toBeDefined();
  });

  it.each([
    ['', 'none'],
    ['{"entry":', 'none'],
    ['{"findings":[]}\n"a\n{\n{', 'head'],
  ])('are left where a file is damaged, but for whole lines: %j', (text, left) => {
    const key = { file: 'damaged.md', today: reading.today, digest: 'd' };
    writeFileSync(join(records, recordName(key)), text);
    const { head, entry, outline } = openRecords(records);
    expect(head(key)).toEqual(left === 'head' ? { findings: [] } : undefined);
    expect([entry(key), outline(key)]).toEqual([undefined, undefined]);
  });

  it('there are none to be forgotten where no entry was read', () => {
    expect(() => forgetOthers(join(records, 'nowhere'), [])).not.toThrow();
  });
});
