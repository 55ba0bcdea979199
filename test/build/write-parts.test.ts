import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeParts } from '#site/build/write-parts.ts';
import type { PartedFile } from '#site/build/write-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'parts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'all.json');
const keep = { path: join(folder, 'kept', 'all.json'), code: 'code' };

/** The texts of agents by their ids; what was cut is told. */
type Texts = Readonly<Record<string, string>>;

function partedOf(texts: Texts, head = 'agents: ', cuts: string[] = []): PartedFile {
  return {
    between: ', ',
    before: () => head,
    behind: (notes) => `; rows: ${notes.map((note) => note?.rows).join('+')}\n`,
    agents: Object.entries(texts).map(([id, text]) => ({
      id,
      written: text,
      cut: () => {
        cuts.push(id);
        return { text, note: { rows: text.length, unknown: [] } };
      },
    })),
  };
}

function whole(texts: Texts, head = 'agents: '): string {
  const all = Object.values(texts).filter((text) => text !== '');
  return `${head}${all.join(', ')}; rows: ${all.map(({ length }) => length).join('+')}\n`;
}

const texts = { a: 'one', b: 'zwei ü', c: '', d: 'four' };

describe('a file of all agents', () => {
  beforeEach(() => writeParts(file, partedOf(texts), { ...keep, code: 'older code' }));

  it.each<[string, Texts, string[]]>([
    ['of which nothing changed', texts, []],
    ['with a part of the same length', { ...texts, b: 'drei ü' }, ['b']],
    ['with a longer part', { ...texts, b: 'dreizehn ü' }, ['b']],
    ['with another first part', { ...texts, a: '1' }, ['a']],
    ['with another last part', { ...texts, d: 'fünf' }, ['d']],
    ['with a part that was empty', { ...texts, c: 'three' }, ['c']],
    ['with a part that is empty now', { ...texts, b: '' }, ['b']],
    ['without its first part', { b: texts.b, c: '', d: texts.d }, []],
    ['without its last part', { a: texts.a, b: texts.b }, []],
    ['with a part before all others', { _: 'zero', ...texts }, ['_']],
    ['with a part behind all others', { ...texts, e: 'five' }, ['e']],
    ['in another order', { d: texts.d, b: texts.b, a: texts.a }, []],
    ['without any part', {}, []],
  ])('%s is as if it had been made as a whole, and only that is cut', (_name, now, expected) => {
    writeParts(file, partedOf(texts), keep);
    const cuts: string[] = [];
    writeParts(file, partedOf(now, 'agents: ', cuts), keep);
    expect(readFileSync(file, 'utf8')).toBe(whole(now));
    expect(cuts).toEqual(expected);
    // What is remembered of it holds for the next edit, too.
    writeParts(file, partedOf({ ...now, b: 'once more' }, 'all agents: '), keep);
    expect(readFileSync(file, 'utf8')).toBe(whole({ ...now, b: 'once more' }, 'all agents: '));
  });

  it('keeps its time where nothing of it changed, though a part came from another file', () => {
    writeParts(file, partedOf(texts), keep);
    const { mtimeMs, ino } = statSync(file);
    const parted = partedOf(texts);
    const agents = parted.agents.map((agent) => ({ ...agent, written: `${agent.written} again` }));
    writeParts(file, { ...parted, agents }, keep);
    expect(statSync(file)).toMatchObject({ mtimeMs, ino });
    expect(readdirSync(folder).toSorted()).toEqual(['all.json', 'kept']);
  });

  it.each([
    ['it was made by other code', () => undefined],
    ['somebody has changed it', () => writeFileSync(file, 'changed by hand')],
    ['what was remembered is half', () => writeFileSync(keep.path, '{"code":"code","parts":[')],
  ])('is made as a whole where %s', (why, happens) => {
    if (why !== 'it was made by other code') writeParts(file, partedOf(texts), keep);
    happens();
    const cuts: string[] = [];
    writeParts(file, partedOf(texts, 'agents: ', cuts), keep);
    expect(cuts).toEqual(Object.keys(texts));
    expect(readFileSync(file, 'utf8')).toBe(whole(texts));
  });

  it('stays as it was where a part cannot be cut', () => {
    writeParts(file, partedOf(texts), keep);
    const parted = partedOf({ ...texts, a: 'another' });
    const broken = {
      id: 'x',
      written: 'x',
      cut: () => {
        throw new SyntaxError('no end');
      },
    };
    const agents = [...parted.agents, broken];
    expect(() => writeParts(file, { ...parted, agents }, keep)).toThrow('no end');
    expect(readFileSync(file, 'utf8')).toBe(whole(texts));
    expect(readdirSync(folder).toSorted()).toEqual(['all.json', 'kept']);
  });
});
