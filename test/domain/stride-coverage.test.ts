import { describe, expect, it } from 'vitest';
import type { EntryData } from '#domain/entry/front-matter.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { countCells, strideCoverage } from '#domain/stride-coverage.ts';
import { strideCategories } from '#domain/stride.ts';
import { readValid } from '../helpers/valid-entry.ts';

const { data } = readValid('example');
const [injection = expect.fail(), leak = expect.fail()] = data.threats;
const [filter = expect.fail()] = data.mitigations;
const architecture = data.architecture ?? expect.fail();
const everything = strideCategories.map(({ id }) => id);

const coverageOf = (changes: Partial<EntryData>) =>
  strideCoverage({ ...data, ...changes }) ?? expect.fail();

/** The threats and the states of a cell, written short: `injection | named named none`. */
function cell(changes: Partial<EntryData>, name: string, letter: string): string {
  const element = coverageOf(changes).find((row) => row.name === name) ?? expect.fail(name);
  const { threats, states } = element.cells.find((row) => row.letter === letter) ?? expect.fail();
  return `${threats.map(({ id }) => id).join(' ')} | ${states.map((state) => state ?? '·').join(' ')}`;
}

/** A threat that holds everywhere, at the engine. */
const atEngine = (changes: Partial<Threat> = {}): Threat => ({
  ...injection,
  profiles: undefined,
  ...changes,
});

describe('the letters of an element', () => {
  it('are those of STRIDE per element, for each kind', () => {
    const kinds = ['actor', 'external', 'store', 'process'] as const;
    const components = kinds.map((kind) => ({ id: kind, name: kind, kind }));
    const flows = [{ from: 'actor', to: 'process', label: 'way', data: [] }];
    const rows = coverageOf({ architecture: { boundaries: [], components, flows } });
    const letters = rows.map(({ kind, cells }) => [kind, cells.map((row) => row.letter).join('')]);
    expect(letters).toEqual([
      ['actor', 'SR'],
      ['external', 'SR'],
      ['store', 'TRID'],
      ['process', 'STRIDE'],
      ['flow', 'TID'],
    ]);
  });

  it('need a diagram', () => {
    expect(strideCoverage({ ...data, architecture: undefined })).toBeUndefined();
  });
});

describe('a threat covers', () => {
  it('a component that it names, for its letters alone', () => {
    expect(cell({}, 'Engine', 'T')).toBe('injection | named named none');
    expect(cell({}, 'Engine', 'S')).toBe(' | none none none');
    expect(cell({}, 'User', 'S')).toBe(' | none none none');
  });

  it('no element when it names none', () => {
    expect(cell({}, 'Engine', 'I')).toBe(' | none none none');
    expect(leak.stride).toContain('information-disclosure');
  });

  it('a flow when it names both ends, and not when it names one', () => {
    expect(cell({ threats: [atEngine()] }, 'question', 'T')).toBe(' | none none none');
    const both = atEngine({ components: ['engine', 'user'] });
    expect(cell({ threats: [both] }, 'question', 'T')).toBe('injection | named named named');
  });

  it('only letters that the element has', () => {
    const wide = atEngine({ components: ['engine', 'user'], stride: everything });
    const rows = coverageOf({ threats: [wide] });
    const filled = rows.map(({ cells }) => cells.filter(({ threats }) => threats.length > 0));
    expect(filled.map((cells) => cells.map(({ letter }) => letter).join(''))).toEqual([
      'STRIDE',
      'SR',
      'TID',
    ]);
  });
});

describe('the state of a cell', () => {
  const answered = (...statuses: readonly ('passed' | 'failed' | 'not-run' | undefined)[]) => {
    const mitigations = statuses.map((status, index) => ({
      ...filter,
      id: `m${index}`,
      ...(status ? { verification: { input: 'x', expected: 'y', status } } : {}),
    }));
    const threats = [atEngine({ mitigations: mitigations.map(({ id }) => id) })];
    return cell({ mitigations, threats, profiles: [] }, 'Engine', 'T');
  };

  it.each([
    [[], 'open'],
    [[undefined], 'named'],
    [['not-run'], 'named'],
    [['failed'], 'open'],
    [['passed'], 'tested'],
    [['passed', undefined], 'tested'],
    [['passed', 'failed'], 'named'],
  ] as const)('with mitigations whose tests are %j is %s', (statuses, state) =>
    expect(answered(...statuses)).toBe(`injection | ${state}`),
  );

  it('is that of its weakest threat', () => {
    const other = atEngine({ id: 'other', mitigations: [] });
    expect(cell({ threats: [atEngine(), other] }, 'Engine', 'T')).toBe(
      'injection other | open open open',
    );
  });

  it('counts a mitigation only in its profiles, and over all profiles takes the worst', () => {
    const mitigations = [{ ...filter, profiles: ['cloud'] }];
    expect(cell({ mitigations, threats: [atEngine()] }, 'Engine', 'T')).toBe(
      'injection | open named open',
    );
  });

  it('is nothing in a profile without the element', () => {
    const components = architecture.components.map((row) =>
      row.id === 'engine' ? { ...row, profiles: ['own-server'] } : row,
    );
    const given = { architecture: { ...architecture, components } };
    // The threat holds in the cloud alone, where there is no engine.
    expect(cell(given, 'Engine', 'T')).toBe(' | none · none');
    expect(cell({ ...given, threats: [atEngine()] }, 'Engine', 'T')).toBe(
      'injection | named · named',
    );
    const flow = coverageOf(given).find(({ kind }) => kind === 'flow');
    expect(flow?.profiles).toEqual(['own-server']);
    expect(coverageOf(given).find(({ name }) => name === 'User')?.profiles).toBeUndefined();
  });
});

describe('the count of cells', () => {
  it('tells how many apply, have a threat, and have one that nothing answers', () => {
    expect(countCells(coverageOf({}), 0)).toEqual({ cells: 11, filled: 1, open: 0 });
    expect(countCells(coverageOf({}), 2)).toEqual({ cells: 11, filled: 0, open: 0 });
    const bare = coverageOf({ mitigations: [] });
    expect(countCells(bare, 1)).toEqual({ cells: 11, filled: 1, open: 1 });
  });
});
