import { describe, expect, it } from 'vitest';
import { coreRiskName, coreRisks } from '#domain/aivss/core-risks.ts';
import { eleventhFactor, factors } from '#domain/aivss/factors.ts';
import { layerHeadings } from '#domain/entry/entry.ts';
import { owaspAgenticTop10 } from '#domain/frameworks/owasp-top-10.ts';
import { findReference } from '#domain/frameworks/reference.ts';
import { layerOf, layers } from '#domain/maestro/layers.ts';
import { maestroThreats, threatsOfLayer } from '#domain/maestro/threats.ts';
import { factorOrder, vectorsOf } from '../vectors/vectors.ts';

describe('the layers', () => {
  it('are seven, in the order of the framework', () => {
    expect(layers.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'L1 Foundation Models',
      'L2 Data Operations',
      'L3 Agent Frameworks',
      'L4 Deployment and Infrastructure',
      'L5 Evaluation and Observability',
      'L6 Security and Compliance',
      'L7 Agent Ecosystem',
    ]);
    expect(layerHeadings.map(({ heading }) => heading)).toEqual(
      layers.map(({ id, name }) => `${id} ${name}`),
    );
  });

  it('have one vertical among them: L6', () => {
    expect(layers.filter(({ vertical }) => vertical).map(({ id }) => id)).toEqual(['L6']);
  });

  it.each(layers)('$id has a definition, and an address of its name', (layer) => {
    expect(layer.definition.length).toBeGreaterThan(40);
    expect(layer.slug).toBe(layer.name.toLowerCase().replaceAll(' ', '-'));
    expect(layerOf(layer.id)).toBe(layer);
  });

  it('carry two core risks of AIVSS 0.8 each, and every core risk has a layer', () => {
    const placed = new Set(layers.flatMap((layer) => layer.coreRisks));
    expect([...placed].toSorted()).toEqual(coreRisks.map(({ id }) => id).toSorted());
    for (const layer of layers) expect(layer.coreRisks).toHaveLength(2);
  });

  it('the core risks are those that 0.8 scores, each behind entries of the agentic list', () => {
    const published = vectorsOf('0.8').map(({ name }) => name);
    expect(coreRisks.map(({ id }) => coreRiskName(id))).toEqual(published);
    const behind = coreRisks.flatMap(({ asi }): readonly string[] => asi);
    expect(behind.toSorted()).toEqual(owaspAgenticTop10.map(({ id }) => id));
  });

  it('a layer that is not in the table is refused', () => {
    expect(() => layerOf('L8' as 'L7')).toThrow(RangeError);
  });
});

describe('the named threats', () => {
  it('are 51, numbered from 01 in each layer', () => {
    expect(maestroThreats).toHaveLength(51);
    for (const { id } of layers) {
      const threats = threatsOfLayer(id);
      // A "v" marks the one that only some transcriptions of the framework carry.
      const numbered = threats.map(
        ({ variant }, i) => `M-${id}-${String(i + 1).padStart(2, '0')}${variant ? 'v' : ''}`,
      );
      expect(threats.map((threat) => threat.id)).toEqual(numbered);
    }
  });

  it.each(maestroThreats)('$id has a name and a meaning of its own words', (threat) => {
    expect(threat.name.trim()).not.toBe('');
    expect(threat.meaning).toMatch(/^[A-Z].{20,}\.$/);
    expect(findReference(threat.id)).toMatchObject({ list: 'maestro' });
    expect(findReference(threat.id)?.name).toContain(layerOf(threat.layer).name);
  });

  it('no two of a layer share a name', () => {
    const names = maestroThreats.map(({ layer, name }) => `${layer} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the factors', () => {
  it('are ten, and with the eleventh they cover the ten of AIVSS 0.8', () => {
    expect(factors).toHaveLength(10);
    const covered = [...factors, eleventhFactor].flatMap(({ strict08 }) => strict08 ?? []);
    expect(covered.toSorted()).toEqual(factorOrder['0.8']?.toSorted());
  });
  it('only Goal-Driven Planning has no place in 0.8', () => {
    expect(factors.filter((row) => row.strict08 === null).map((row) => row.key)).toEqual([
      'goalDrivenPlanning',
    ]);
  });
});
