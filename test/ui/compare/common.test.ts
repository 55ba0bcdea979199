import { describe, expect, it } from 'vitest';
import { coveringRows, findCommon } from '#ui/compare/common.ts';
import { toSide } from '#ui/compare/comparison.ts';
import { factsOf, sidesOf, threat, urls } from './compared.ts';

const named = (rows: ReturnType<typeof findCommon>['shared']) =>
  rows.map(({ ids, threats }) => [ids, threats.map((own) => own.map(({ id }) => id))]);

const a = factsOf('a', {
  threats: [threat('a1', ['ASI01', 'T2', 'CWE-94']), threat('a2', ['ASI09'])],
});
const b = factsOf('b', { threats: [threat('b1', ['ASI01', 'T2']), threat('b2', ['CWE-94'])] });

describe('threats in common', () => {
  it('share an id; ids that lead to the same threats stand together', () => {
    const { shared, apart } = findCommon(sidesOf(a, b));
    expect(named(shared)).toEqual([
      [
        ['ASI01', 'T2'],
        [['a1'], ['b1']],
      ],
      [['CWE-94'], [['a1'], ['b2']]],
    ]);
    expect(apart.map((own) => own.map(({ id }) => id))).toEqual([['a2'], []]);
  });

  it('are the same whichever side is named first', () => {
    const { shared, apart } = findCommon(sidesOf(b, a));
    expect(named(shared)).toEqual([
      [
        ['ASI01', 'T2'],
        [['b1'], ['a1']],
      ],
      [['CWE-94'], [['b2'], ['a1']]],
    ]);
    expect(apart.map((own) => own.map(({ id }) => id))).toEqual([[], ['a2']]);
  });

  it('stand first where most sides share them, and may leave a side out', () => {
    const c = factsOf('c', { threats: [threat('c1', ['CWE-94'])] });
    const d = factsOf('d', { threats: [threat('d1', [])] });
    const { shared, apart } = findCommon(sidesOf(a, b, c, d));
    expect(named(shared)).toEqual([
      [['CWE-94'], [['a1'], ['b2'], ['c1'], []]],
      [
        ['ASI01', 'T2'],
        [['a1'], ['b1'], [], []],
      ],
    ]);
    expect(apart.map(({ length }) => length)).toEqual([1, 0, 0, 1]);
  });

  it('are none where no id is shared: a threat without an id is apart, and never common', () => {
    const one = factsOf('a', { threats: [threat('same', [])] });
    const other = factsOf('b', { threats: [threat('same', [])] });
    const { shared, apart } = findCommon(sidesOf(one, other));
    expect(shared).toEqual([]);
    expect(apart.map(({ length }) => length)).toEqual([1, 1]);
  });

  it('follow the deployment profile of each side', () => {
    const profiles = { profiles: ['cloud'] };
    const split = factsOf('s', {
      places: [...a.places, { id: 'local', name: 'Local', open: {} }],
      threats: [threat('s1', ['ASI01'], profiles), threat('s2', ['CWE-94'])],
    });
    const at = (profile: string) =>
      findCommon([toSide(split, 0, profile, urls), toSide(b, 1, '', urls)]).shared.length;
    expect([at(''), at('local')]).toEqual([2, 1]);
  });
});

describe('the rows that cover all threats', () => {
  it('take the Top 10 first, and drop what would only repeat', () => {
    const references = {
      ASI05: { name: 'Unexpected Code Execution', list: 'owasp-agentic' },
      'CWE-94': { name: 'CWE-94', list: 'cwe' },
      T11: { name: 'Unexpected RCE', list: 'owasp-threats' },
    };
    const one = factsOf('a', {
      references,
      threats: [threat('a1', ['CWE-94', 'ASI05']), threat('a2', ['ASI05', 'T11'])],
    });
    const other = factsOf('b', {
      references,
      threats: [threat('b1', ['CWE-94', 'ASI05']), threat('b2', ['T11'])],
    });
    const sides = sidesOf(one, other);
    const rows = coveringRows(sides, findCommon(sides).shared);
    expect(rows.map(({ ids }) => ids)).toEqual([['ASI05'], ['T11']]);
  });
});
