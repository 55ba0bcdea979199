import { describe, expect, it } from 'vitest';
import { agentsFor, formats, writeAll } from '#exports/formats/index.ts';
import { joinLists, rowsIn, withoutRows } from '#exports/join.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { surroundings } from '../helpers/surroundings.ts';

const text = (rows: readonly unknown[], more: readonly unknown[] = []) =>
  JSON.stringify({ name: 'x\n  "rows": [', rows, deep: { more } }, null, 2);
const list = { key: 'rows', indent: '  ' };
const deep = { key: 'more', indent: '    ' };
const agents = ['a', 'b', 'c'].map((id) => ({ id, version: '1', on: '2026-01-01' }));

describe('files of JSON', () => {
  it('are joined list by list, as if they had been written as one', () => {
    const texts = [text([{ a: [1] }], [{ m: '"rows": []' }]), text([]), text(['y', ['\n  ]']])];
    const joined = [...joinLists(text([]), [list, deep], agents, () => texts)].join('');
    expect(joined).toBe(text([{ a: [1] }, 'y', ['\n  ]']], [{ m: '"rows": []' }]));
  });

  it('stay empty where no agent has a row', () => {
    expect([...joinLists(text([]), [list], agents, () => [text([])])].join('')).toBe(text([]));
    expect(rowsIn(text([]), list)).toBe('');
    expect(rowsIn('{}', list)).toBe('');
  });

  it('lose their rows, and nothing else', () => {
    expect(withoutRows(text([{ a: 1 }], [2]), [list, deep])).toBe(text([]));
    expect(withoutRows(text([]), [list])).toBe(text([]));
  });
});

describe('the file of all agents', () => {
  const around = surroundings({ catalog: catalogOf() });
  const all = async (id: string) => {
    const format = formats.find((one) => one.id === id) ?? expect.fail(id);
    const able = agentsFor(format, around.catalog.agents);
    const single: string[] = [];
    for (const agent of able) single.push(await format.write(agent, around));
    return { whole: await writeAll(format, able, around), single };
  };
  const jsonOf = async <T>(id: string) => {
    const { whole, single } = await all(id);
    return { whole: JSON.parse(whole) as T, single: single.map((one) => JSON.parse(one) as T) };
  };

  it('as STIX has the objects of each once, and says whose they are once', async () => {
    type Bundle = { readonly objects: readonly { readonly id: string; readonly type: string }[] };
    const { whole, single } = await jsonOf<Bundle>('stix');
    const ids = whole.objects.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(2 + single.reduce((sum, { objects }) => sum + objects.length - 2, 0));
    expect(whole.objects[0]).toMatchObject({ type: 'identity' });
  });

  it('as SARIF counts its rules through', async () => {
    type Log = {
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
      }[];
    };
    const { whole } = await jsonOf<Log>('sarif');
    const [{ tool, results } = expect.fail('no run')] = whole.runs;
    expect(results.length).toBeGreaterThan(50);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual(results.map((_row, at) => at));
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('as CSV has one head', async () => {
    const { whole, single } = await all('csv');
    const rows = single.flatMap((one) => one.split('\r\n').slice(1, -1));
    expect(whole.split('\r\n').slice(1, -1)).toEqual(rows);
  });

  it('as a Navigator layer has each technique once, at its highest score', async () => {
    type Layer = { readonly techniques: readonly { techniqueID: string; score: number }[] };
    const { whole, single } = await jsonOf<Layer>('navigator');
    const rows = single.flatMap(({ techniques }) => techniques);
    for (const { techniqueID, score } of whole.techniques) {
      const same = rows.filter((row) => row.techniqueID === techniqueID);
      expect(score).toBe(Math.max(...same.map((row) => row.score)));
    }
    expect(whole.techniques.length).toBe(new Set(rows.map((row) => row.techniqueID)).size);
  });
});
