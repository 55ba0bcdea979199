import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { toComparison } from '#ui/compare/comparison.ts';
import { Comparison } from '#ui/compare/Comparison.tsx';
import type { CompareFacts } from '#ui/compare/facts.ts';
import { spreadOf } from '#ui/compare/FactorSection.tsx';
import { attribute, elementsOf, textOf } from '../../helpers/read-pages.ts';
import type { Element } from '../../helpers/read-pages.ts';
import { elementsOfMarkup, textOfMarkup } from '../../helpers/text-of-markup.ts';
import { factsOf, threat, urls } from './compared.ts';

/** A comparison as it is printed: its title, its elements and its words. */
function compare(...all: readonly (CompareFacts | [CompareFacts, string])[]) {
  const compared = all.map((one) =>
    'id' in one ? { facts: one, profile: '' } : { facts: one[0], profile: one[1] },
  );
  const { title, sides } = toComparison(compared, urls);
  const markup = renderToString(<Comparison sides={sides} />);
  return { title, elements: elementsOfMarkup(markup), words: textOfMarkup(markup) };
}

const isCell = ({ tagName }: Element) => tagName === 'th' || tagName === 'td';
const classOf = (element: Element) => attribute(element, 'class') ?? '';

/** The cells of a row of the part with an id, without its heading. */
function row(elements: readonly Element[], id: string, head: string): string[] | undefined {
  const part = elements.find((element) => attribute(element, 'aria-labelledby') === id);
  return elementsOf(part!)
    .filter(({ tagName }) => tagName === 'tr')
    .map((element) => elementsOf(element).filter(isCell).map(textOf))
    .find(([first]) => first === head)
    ?.slice(1);
}

describe('a comparison', () => {
  it('takes two to four agents', () => {
    const facts = ['a', 'b', 'c', 'd', 'e'].map((id) => factsOf(id));
    expect(() => compare(factsOf('a'))).toThrow(RangeError);
    expect(() => compare(...facts)).toThrow(RangeError);
    const { title, elements } = compare(...facts.slice(0, 4));
    expect(row(elements, 'overview', 'Open threats in the chosen set-up')).toBeUndefined();
    expect(title).toBe('Agent a, Agent b, Agent c and Agent d compared');
    expect(row(elements, 'overview', 'Severity, AIVSS 0.8')).toEqual(Array(4).fill('High 8.0'));
    expect(elements.filter((element) => /^series-\d$/.test(classOf(element)))).toHaveLength(8);
  });

  it('follows the profile of each side: score, driver, threats and mitigations', () => {
    const band = { severity: 'low', name: 'Low', score: '2.0', exact: true } as const;
    const split = factsOf('s', {
      places: [
        ...factsOf('s').places,
        {
          id: 'cloud',
          name: 'Cloud',
          score: { band, span: { low: 2, high: 2 }, driver: 'u' },
          open: { u: 'Low 2.0' },
        },
        { id: 'empty', name: 'Empty', open: {} },
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
    const { title, elements } = compare(split, [split, 'cloud'], [split, 'empty'], [split, 'no']);
    expect(title).toContain('Agent s, Agent s (Cloud), Agent s (Empty) and Agent s compared');
    expect(row(elements, 'overview', 'Severity, AIVSS 0.8')).toEqual([
      'High 8.0',
      'Low 2.0',
      'No threat holds here',
      'High 8.0',
    ]);
    expect(row(elements, 'overview', 'Driving threat')).toEqual([
      'Threat t High 8.0',
      'Threat u Low 2.0',
      'none',
      'Threat t High 8.0',
    ]);
    expect(row(elements, 'overview', 'Open threats in the chosen set-up')).toEqual([
      '2',
      '1',
      '0',
      '2',
    ]);
    expect(row(elements, 'mitigations', 'ASI01')).toEqual([
      'EverywhereAt home',
      'Everywhere',
      'no such open threat described',
      'EverywhereAt home',
    ]);
    expect(row(elements, 'counts', 'T Tampering')).toEqual(['2', '1', '0', '2']);
  });

  it('says unknown for an unknown factor, and never zero', () => {
    const factors = factsOf('a').factors.map((factor, i) =>
      i === 0
        ? { ...factor, value: 'unknown' as const }
        : i === 1
          ? { ...factor, value: 0.8 }
          : factor,
    );
    const { elements, words } = compare(factsOf('a', { factors }), factsOf('b'));
    expect(row(elements, 'factors', 'Autonomy of Action')).toEqual([
      'unknown estimated',
      '0.50 estimated',
      'unknown',
    ]);
    expect(row(elements, 'factors', 'Goal-Driven Planning')).toEqual([
      '0.80 estimated',
      '0.50 estimated',
      'by 0.30, the most',
    ]);
    expect(row(elements, 'factors', 'Dynamic Tool Use')?.at(-1)).toBe('the same');
    expect(words).toContain('unknown, never zero');
    // Nine markers for the side with the gap, ten for the other; each has one in the legend.
    const marks = elements.filter(
      (element) => classOf(element) === 'mark' && attribute(element, 'transform'),
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
    const { elements } = compare(one, other, third);
    expect(row(elements, 'mitigations', 'ASI01')).toEqual([
      'Filter',
      'names none',
      'no such open threat described',
      'only A',
    ]);
    expect(row(elements, 'threats', 'Described here only')).toEqual(['none', 'none', 'Threat c1']);
  });

  it('marks what all sides have alike, so that a reader may hide it', () => {
    const other = factsOf('b', {
      vendor: 'Other Labs',
      measures: { ...factsOf('b').measures, agency: '6.00 of 10' },
    });
    const { elements } = compare(factsOf('a'), other);
    const same = elements
      .filter((element) => element.tagName === 'tr' && classOf(element) === 'same')
      .map((element) => textOf(elementsOf(element).find(isCell)!));
    expect(same).toContain('Kind');
    expect(same).toContain('Autonomy of Action');
    expect(same).toContain('L1 Foundation Models');
    for (const head of ['Vendor', 'Agency: sum of the factors', 'Severity, AIVSS 0.8', 'More'])
      expect(same).not.toContain(head);
    expect(row(elements, 'overview', 'Agency: sum of the factors')).toEqual([
      '5.00 of 10',
      '6.00 of 10',
    ]);
  });

  it('says in one line that no threat stands apart, and leaves out a column that says each', () => {
    const side = (id: string) =>
      factsOf(id, {
        threats: [threat(`${id}1`, ['ASI01'], { mitigations: ['m'] })],
        mitigations: [{ id: 'm', title: 'Filter' }],
      });
    const { elements, words } = compare(side('a'), side('b'));
    expect(words).toContain('None: each threat shares an id');
    expect(row(elements, 'threats', 'Described here only')).toBeUndefined();
    expect(words).not.toContain('Named by');
  });

  it('stays whole where nothing is in common', () => {
    const { words } = compare(factsOf('a'), factsOf('b'));
    expect(words).toContain('No threat of one shares an id');
    expect(words).toContain('Without a threat in common');
  });

  it('takes the words of entries as words, and puts no space before punctuation', () => {
    const hostile = factsOf('a', { vendor: '<img src=x>', version: '1 & 2' });
    const { elements, words } = compare(hostile, factsOf('b'));
    expect(elements.map(({ tagName }) => tagName)).not.toContain('img');
    expect(row(elements, 'overview', 'Vendor')).toEqual(['<img src=x>', 'Example Labs']);
    expect(row(elements, 'overview', 'Assessed')?.[0]).toBe('1 & 2, 2026-11-21');
    expect(words).not.toMatch(/ [,.;:]/);
  });

  it('leads to the pages of agents, and gives no id twice', () => {
    const { elements: all } = compare(factsOf('a'), factsOf('b'));
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all.flatMap((element) => attribute(element, 'href') ?? []);
    expect(links).toContain('/x/agents/b/threats/#threat-t');
    expect(links.filter((href) => !href.startsWith('/x/'))).toEqual([]);
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
