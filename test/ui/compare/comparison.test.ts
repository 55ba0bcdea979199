import { describe, expect, it } from 'vitest';
import { toComparison } from '#ui/compare/comparison.ts';
import { spreadOf } from '#ui/compare/factor-table.ts';
import type { CompareFacts } from '#ui/compare/facts.ts';
import type { Element, Tree } from '#ui/shared/tree.ts';
import { factsOf, threat, urls, wordsOf } from './compared.ts';

const compare = (...all: readonly (CompareFacts | [CompareFacts, string])[]) =>
  toComparison(
    all.map((one) =>
      'id' in one ? { facts: one, profile: '' } : { facts: one[0], profile: one[1] },
    ),
    urls,
  );

const elementsOf = (tree: Tree): Element[] =>
  typeof tree === 'string' ? [] : [tree, ...tree.children.flatMap(elementsOf)];

/** The rows of the part with an id: the words of each cell. */
function rowsOf(parts: readonly Tree[], id: string): string[][] {
  const part = parts.find((tree) =>
    elementsOf(tree).some(({ attributes }) => attributes['aria-labelledby'] === id),
  );
  return elementsOf(part ?? '')
    .filter(
      ({ tag, children }) =>
        tag === 'tr' && children.some((c) => typeof c !== 'string' && c.tag === 'td'),
    )
    .map(({ children }) => children.map(wordsOf));
}

const row = (parts: readonly Tree[], id: string, head: string) =>
  rowsOf(parts, id)
    .find(([first]) => first === head)
    ?.slice(1);

describe('a comparison', () => {
  it('takes two to four agents', () => {
    const facts = ['a', 'b', 'c', 'd', 'e'].map((id) => factsOf(id));
    expect(() => compare(factsOf('a'))).toThrow(RangeError);
    expect(() => compare(...facts)).toThrow(RangeError);
    const { title, parts } = compare(...facts.slice(0, 4));
    expect(title).toBe('Agent a, Agent b, Agent c and Agent d compared');
    expect(row(parts, 'overview', 'Severity, AIVSS 0.8')).toEqual(Array(4).fill('High 8.0'));
    expect(
      parts
        .flatMap(elementsOf)
        .filter(({ attributes }) => /^series-\d$/.test(String(attributes.class))),
    ).toHaveLength(8);
  });

  it('follows the profile of each side: score, driver, threats and mitigations', () => {
    const band = { severity: 'low', name: 'Low', score: '2.0', exact: true } as const;
    const split = factsOf('s', {
      places: [
        ...factsOf('s').places,
        { id: 'cloud', name: 'Cloud', score: { band, span: { low: 2, high: 2 }, driver: 'u' } },
        { id: 'empty', name: 'Empty' },
      ],
      threats: [
        threat('t', ['ASI01'], { mitigations: ['m', 'n'], profiles: ['home'] }),
        threat('u', ['ASI01'], { mitigations: ['m', 'n'], profiles: ['cloud'] }),
      ],
      mitigations: [
        { id: 'm', title: 'Everywhere' },
        { id: 'n', title: 'At home', profiles: ['home'] },
      ],
    });
    const { title, parts } = compare(split, [split, 'cloud'], [split, 'empty'], [split, 'no']);
    expect(title).toContain('Agent s, Agent s (Cloud), Agent s (Empty) and Agent s compared');
    expect(row(parts, 'overview', 'Severity, AIVSS 0.8')).toEqual([
      'High 8.0',
      'Low 2.0',
      'No threat holds here',
      'High 8.0',
    ]);
    expect(row(parts, 'overview', 'Driving threat')).toEqual([
      'Threat t',
      'Threat u',
      'none',
      'Threat t',
    ]);
    expect(row(parts, 'overview', 'Threats described')).toEqual(['2', '1', '0', '2']);
    expect(row(parts, 'mitigations', 'ASI01')).toEqual([
      'EverywhereAt home',
      'Everywhere',
      'no such threat described',
      'EverywhereAt home',
      'each',
    ]);
    expect(row(parts, 'counts', 'T Tampering')).toEqual(['2', '1', '0', '2']);
  });

  it('says unknown for an unknown factor, and never zero', () => {
    const factors = factsOf('a').factors.map((factor, i) =>
      i === 0
        ? { ...factor, value: 'unknown' as const }
        : i === 1
          ? { ...factor, value: 0.8 }
          : factor,
    );
    const { parts } = compare(factsOf('a', { factors }), factsOf('b'));
    expect(row(parts, 'factors', 'Autonomy of Action')).toEqual([
      'unknown estimated',
      '0.50 estimated',
      'unknown',
    ]);
    expect(row(parts, 'factors', 'Goal-Driven Planning')).toEqual([
      '0.80 estimated',
      '0.50 estimated',
      'by 0.30, the most',
    ]);
    expect(row(parts, 'factors', 'Dynamic Tool Use')?.at(-1)).toBe('the same');
    expect(parts.map(wordsOf).join(' ')).toContain('unknown, never zero');
    // Nine markers for the side with the gap, ten for the other; each has one in the legend.
    const marks = parts
      .flatMap(elementsOf)
      .filter(
        ({ tag, attributes }) =>
          tag === 'path' && attributes.class === 'mark' && attributes.transform,
      );
    expect(marks).toHaveLength(9 + 10 + 2);
  });

  it('tells who alone names a mitigation, and tells that from a threat that nobody described', () => {
    const one = factsOf('a', {
      threats: [threat('a1', ['ASI01', 'T2'], { mitigations: ['m'] })],
      mitigations: [{ id: 'm', title: 'Filter' }],
    });
    const other = factsOf('b', { threats: [threat('b1', ['ASI01'])] });
    const third = factsOf('c', { threats: [threat('c1', ['ASI09'])] });
    const { parts } = compare(one, other, third);
    expect(row(parts, 'mitigations', 'ASI01')).toEqual([
      'Filter',
      'names none',
      'no such threat described',
      'only A',
    ]);
    expect(row(parts, 'threats', 'Described here only')).toEqual(['none', 'none', 'Threat c1']);
  });

  it('stays whole where nothing is in common', () => {
    const { parts } = compare(factsOf('a'), factsOf('b'));
    const words = parts.map(wordsOf).join(' ');
    expect(words).toContain('No threat of one shares an id');
    expect(words).toContain('Without a threat in common');
  });

  it('leads to the pages of agents, and gives no id twice', () => {
    const all = compare(factsOf('a'), factsOf('b')).parts.flatMap(elementsOf);
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links).toContain('/x/agents/b/#threat-t');
    expect(links.filter((href) => !String(href).startsWith('/x/'))).toEqual([]);
  });
});

describe('the spread of a factor', () => {
  it.each([
    [[0.1, 0.3], 20],
    [[0.7, 0.7], 0],
    [[0.29, 0.58, 1], 71],
    [[0, 'unknown'], undefined],
  ] as const)('of %j is %s hundredths', (values, wanted) => expect(spreadOf(values)).toBe(wanted));
});
