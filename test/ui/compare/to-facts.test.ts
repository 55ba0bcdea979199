import { describe, expect, it } from 'vitest';
import { factors } from '#domain/aivss/factors.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { toCompareFacts } from '#ui/compare/to-facts.ts';
import { agentOf } from '../../helpers/agent-of.ts';
import { catalogOf, chipOf } from '../../helpers/catalog-of.ts';

describe.each(catalogOf().agents)('the facts of $id', (agent) => {
  const facts = toCompareFacts(agent);

  it('hold its scores, threats and factors, and survive as JSON', () => {
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
    const places = [agent.score, ...agent.profiles.map(({ score }) => score)];
    expect(
      facts.places.map(({ score }) => score && `${score.band.name} ${score.band.score}`),
    ).toEqual(places.map((score) => score && chipOf(score.interval)));
    expect(facts.threats.map(({ id }) => id).sort()).toEqual(
      agent.score.threats.map(({ threat }) => threat.id).sort(),
    );
    expect(facts.factors.map(({ value }) => value)).toEqual(
      factors.map(({ key }) => agent.data.aivss.factors[key].value),
    );
  });

  it('name every id that they hold', () => {
    const ids = [
      ...facts.threats.flatMap((threat) => threat.ids),
      ...facts.layers.flatMap(({ threats }) => threats ?? []),
    ];
    expect(Object.keys(facts.references).sort()).toEqual([...new Set(ids)].sort());
  });
});

it('an id of a superseded edition counts as its successor, once', () => {
  const agent = agentOf(['[ASI01, LLM01:2026, CWE-94]', '[LLM01:2025, LLM01:2026, LLM02:2025]']);
  const ids = toCompareFacts(agent).threats.find(({ id }) => id === 'injection')?.ids;
  expect(ids).toEqual(['LLM01:2026', 'LLM02:2026']);
});

it('a minimum version says how many listed flaws it leaves open', () => {
  const agent = agentOf();
  const [advisory = expect.fail()] = agent.data.advisories;
  const textOf = (minimumVersion: Agent['minimumVersion']) =>
    toCompareFacts({ ...agent, minimumVersion }).measures.minimumVersion;
  const from = {
    version: '1.2.0',
    package: undefined,
    inclusive: true,
    isAbove: false,
    because: { kind: 'advisory', id: advisory.id, title: advisory.title } as const,
    notKnownFixed: [],
  };
  const some = { stillOpen: [advisory], further: [] };
  expect(textOf({ kind: 'from', ...from, olderLines: [], stillOpen: [], further: [] })).toBe(
    '1.2.0',
  );
  expect(textOf({ kind: 'from', ...from, olderLines: [], ...some })).toBe(
    '1.2.0; it leaves 1 listed flaw open',
  );
  expect(textOf({ kind: 'any', ...some })).toBe(
    'none: none of its releases ends a listed threat; the assessed one has 1 listed flaw',
  );
});

it('a service without numbers has no version', () => {
  const agent = agentOf();
  const assessed = { ...agent.data.assessed, version: 'rolling' };
  expect(toCompareFacts(agent).version).toBe('1.2.3');
  expect(toCompareFacts({ ...agent, data: { ...agent.data, assessed } }).version).toBe(
    'the service',
  );
});

it('a layer that nobody checked is told from one on which nothing fits', () => {
  const { layers } = toCompareFacts(agentOf());
  expect(layers[2]?.threats).toEqual([]);
  expect(layers[3]).not.toHaveProperty('threats');
});

it('open threats have their band and score in each place, and measures are words', () => {
  for (const agent of catalogOf().agents) {
    const { measures, places } = toCompareFacts(agent);
    const scores = [agent.score, ...agent.profiles.map(({ score }) => score)];
    expect(places.map(({ open }) => open)).toEqual(
      scores.map((score) =>
        Object.fromEntries(
          (score?.threats ?? []).map(({ threat, interval }) => [threat.id, chipOf(interval)]),
        ),
      ),
    );
    expect(Object.values(measures).every((text) => text.length > 0)).toBe(true);
  }
});
