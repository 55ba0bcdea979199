import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { openChecked } from '#io/checked-heads.ts';
import { openRecords } from '#io/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'checked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const today = '2027-06-01';
const keyOf = (digest: string, day = today) => ({ file: 'agents/x.md', today: day, digest });
const finding: Finding = {
  ...{ rule: 'file', severity: 'error', file: 'agents/x.md', message: 'is\nbroken' },
  target: { in: 'file', offset: 0, length: 1 },
};

describe('heads of entries that were checked', () => {
  const records = join(folder, 'records');

  it('are found by the next one once they are written', () => {
    const checked = openChecked(records, today);
    expect(checked.keep(keyOf('a'), { findings: [finding] })).toEqual({ findings: [finding] });
    expect(openChecked(records, today).find(keyOf('a'))).toBeUndefined();
    checked.write();
    checked.keep(keyOf('b'), { findings: [] });
    checked.write();
    const next = openChecked(records, today);
    expect(next.find(keyOf('a'))).toEqual({ findings: [finding] });
    expect(next.find(keyOf('b'))).toEqual({ findings: [] });
    expect(next.find(keyOf('c'))).toBeUndefined();
    expect(readdirSync(records)).toHaveLength(1);
  });

  it('are found as well where pages have left a record', () => {
    openRecords(records).keep(keyOf('paged'), { findings: [finding] });
    expect(openChecked(records, today).find(keyOf('paged'))).toEqual({ findings: [finding] });
  });

  it('are read up to the line at which their writer was ended', () => {
    const [log] = readdirSync(records).filter((name) => name.startsWith('checked-'));
    appendFileSync(join(records, log!), 'half.json {"entry":{"id');
    const next = openChecked(records, today);
    expect(next.find(keyOf('b'))).toEqual({ findings: [] });
  });

  it('make room for those of another day', () => {
    const other = '2027-06-02';
    const checked = openChecked(records, other);
    expect(checked.find(keyOf('a', other))).toBeUndefined();
    checked.keep(keyOf('a', other), { findings: [] });
    checked.write();
    expect(openChecked(records, other).find(keyOf('a', other))).toEqual({ findings: [] });
    expect(openChecked(records, today).find(keyOf('a'))).toBeUndefined();
    expect(openRecords(records).head(keyOf('paged'))).toBeDefined();
  });

  it('are kept nowhere where nothing can be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const checked = openChecked(join(file, 'records'), today);
    expect(checked.keep(keyOf('a'), { findings: [] })).toEqual({ findings: [] });
    checked.write();
    expect(openChecked(join(file, 'records'), today).find(keyOf('a'))).toBeUndefined();
  });
});
