import { describe, expect, it } from 'vitest';
import { v08 } from '#domain/aivss/methods/index.ts';
import { scoreInterval } from '#domain/aivss/interval.ts';
import { formatTerm, toBand } from '#ui/shared/band.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { workedSteps } from '#ui/score/worked-steps.ts';

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];
const intervalOf = (cvssBase: number | 'unknown', mitigationFactor = 1) =>
  scoreInterval({ cvssBase, factorValues: DIFY, threatMultiplier: 0.97, mitigationFactor }, v08);

describe('the chip of a score', () => {
  it('of a known score has one band and one number', () => {
    expect(toBand(intervalOf(7.7))).toEqual({
      ...{ severity: 'critical', name: 'Critical', score: '9.0', exact: true },
    });
  });
  it('of an interval names every band that is possible, and carries the worst', () => {
    expect(toBand(intervalOf('unknown'))).toEqual({
      severity: 'critical',
      name: 'Medium, High or Critical',
      score: '5.8–10.0',
      exact: false,
    });
  });
  it('has one decimal always', () => expect(toBand(intervalOf(10)).score).toBe('10.0'));
});

describe('the worked steps', () => {
  it('put the numbers of a known case in place, line by line', () => {
    expect(workedSteps(intervalOf(7.7, 0.83))).toEqual([
      {
        title: 'Worked out',
        steps: [
          { term: 'Risk gap', worked: '10 − 7.7', result: '2.3' },
          { term: 'Uplift (AARS)', worked: '2.3 × 6.00 ÷ 10 × 0.97', result: '1.3386' },
          { term: 'With mitigation', worked: '(7.7 + 1.3386) × 0.83', result: '7.502038' },
          { term: 'Rounded half up', worked: 'once, to one decimal', result: '7.5' },
        ],
      },
    ]);
  });
  it('show the lowest and the highest case of an interval', () => {
    const [low, high] = workedSteps(intervalOf('unknown'));
    expect([low?.title, low?.steps.at(-1)?.result]).toEqual(['Lowest case', '5.8']);
    expect([high?.title, high?.steps.at(-1)?.result]).toEqual(['Highest case', '10.0']);
  });
  it('print a term with the decimals that it has', () => {
    expect([1, 0.97, 10, 0.5238].map(formatTerm)).toEqual(['1.0', '0.97', '10.0', '0.5238']);
  });
});

describe('urls', () => {
  it.each([
    ['/', '/'],
    ['/x/y/', '/x/y/'],
    ['/x/y', '/x/y/'],
  ])('under %s begin with %s and end with a slash', (base, root) => {
    const urls = createUrls(base, PUBLIC);
    const pages = [
      ...[urls.home, urls.agent('dify'), urls.score('dify'), urls.layers],
      ...[urls.layer('agent-frameworks'), urls.page('about'), urls.frameworks, urls.chains],
      ...[urls.framework('owasp-llm'), urls.reference('owasp-llm', 'LLM01:2026')],
    ];
    expect(pages).toEqual([
      ...[root, `${root}agents/dify/`, `${root}agents/dify/score/`, `${root}layers/`],
      ...[`${root}layers/agent-frameworks/`, `${root}about/`],
      ...[`${root}frameworks/`, `${root}chains/`],
      ...[`${root}frameworks/owasp-llm/`, `${root}frameworks/owasp-llm/llm01-2026/`],
    ]);
    expect(urls.file('favicon.svg')).toBe(`${root}favicon.svg`);
    for (const page of pages) expect(page).not.toContain('//');
  });
});
