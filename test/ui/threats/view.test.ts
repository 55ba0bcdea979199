import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toThreats } from '#ui/threats/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/x/y/', PUBLIC);
const agentOf = (...changes: Change[]) =>
  buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
const threatsOf = (...changes: Change[]) => toThreats(agentOf(...changes), urls);
const everywhere: Change = ['    profiles: [cloud]\n    sources: [docs]', '    sources: [docs]'];

describe('a threat on the page', () => {
  it('has a number that is its place', () => {
    expect(threatsOf().map(({ number, id }) => `${number} ${id}`)).toEqual([
      '#1 injection',
      '#2 leak',
    ]);
  });

  it('is marked where it holds in some profiles only', () => {
    expect(threatsOf().map(({ mark }) => mark)).toEqual(['only in-1', undefined]);
  });

  it('shows one score where it has one, and one for each mitigation level where they differ', () => {
    const [single] = threatsOf();
    expect(single?.bands).toMatchObject([{ mark: undefined, value: { score: '10.0' } }]);
    const [double] = threatsOf(everywhere);
    expect(double?.bands).toMatchObject([
      { mark: 'when in-0 in-1', value: { score: '10.0', name: 'Critical' } },
      { mark: 'when in-2', value: { score: '8.3', name: 'High' } },
    ]);
    expect(double?.mitigationLevels).toEqual([
      { mark: 'when in-0 in-1', value: 'None or weak' },
      { mark: 'when in-2', value: 'Partial' },
    ]);
  });

  it('with a level of its own has the same score in every profile', () => {
    const own: Change = [
      '    frameworks: [ASI01',
      '    mitigation: strong\n    frameworks: [ASI01',
    ];
    const threat = threatsOf(everywhere, own).find(({ anchor }) => anchor === 'threat-injection');
    expect(threat?.mitigationLevels).toEqual([{ mark: undefined, value: 'Strong' }]);
    expect(threat?.bands).toHaveLength(1);
  });

  it('tells its vector in words, and of an unknown one nothing', () => {
    const [known, unknown] = threatsOf();
    expect(known?.cvss.words).toHaveLength(11);
    expect(known?.cvss.words[0]).toMatchObject({ name: 'Attack vector', value: 'Network' });
    expect(unknown?.cvss).toEqual({ vector: 'unknown', score: 'unknown', words: [] });
  });

  it('says whether an exploit was shown, or whether nobody has said', () => {
    const stated = (level: string): Change => [
      '    impact: [integrity]\n',
      `    impact: [integrity]\n    exploitMaturity: ${level}\n`,
    ];
    const namesOf = (...changes: Change[]) => threatsOf(...changes)[0]?.maturity.name;
    expect(namesOf(stated('proof-of-concept'))).toBe('Proof of concept');
    expect(namesOf(stated('unreported'))).toBe('Unreported');
    expect(namesOf()).toBe('Not said, counted as proof of concept');
    const multiplierOf = (...changes: Change[]) =>
      agentOf(...changes).score.interval.high.threatMultiplier;
    expect(multiplierOf()).toBe(multiplierOf(stated('proof-of-concept')));
    expect(multiplierOf()).not.toBe(multiplierOf(stated('unreported')));
  });

  it('has the five DREAD numbers with sum and priority', () => {
    expect(threatsOf()[0]?.dread).toMatchObject({
      ...{ sum: 35, priority: 'High' },
      ratings: [
        { name: 'Damage', value: 9 },
        { name: 'Reproducibility', value: 8 },
        { name: 'Exploitability', value: 7 },
        { name: 'Affected users', value: 5 },
        { name: 'Discoverability', value: 6 },
      ],
    });
  });

  it('links its framework ids to their pages, below the base', () => {
    expect(threatsOf()[0]?.frameworks.map(({ url }) => url)).toEqual([
      '/x/y/frameworks/owasp-agentic/asi01/',
      '/x/y/frameworks/owasp-llm/llm01-2026/',
      '/x/y/frameworks/cwe/cwe-94/',
    ]);
    expect(urls.reference('atlas', 'AML.T0051.000')).toBe('/x/y/frameworks/atlas/aml-t0051-000/');
  });

  it('names its components as the diagram does', () => {
    expect(threatsOf()[0]?.components).toEqual([{ name: 'Engine', mark: undefined }]);
  });
});
