import { describe, expect, it } from 'vitest';
import {
  severities,
  severitiesBetween,
  severityName,
  severityOf,
  severityRank,
} from '#domain/severity.ts';
import type { Severity } from '#domain/severity.ts';

describe('severityOf', () => {
  it.each<[number, Severity]>([
    [0, 'none'],
    [0.1, 'low'],
    [3.9, 'low'],
    [4, 'medium'],
    [6.9, 'medium'],
    [7, 'high'],
    [8.9, 'high'],
    [9, 'critical'],
    [10, 'critical'],
  ])('%d is %s', (score, severity) => expect(severityOf(score)).toBe(severity));
});

describe('the table of bands', () => {
  it('runs from the worst to the mildest, without a gap between two bands', () => {
    expect(severities.map(({ id }) => id)).toEqual(['critical', 'high', 'medium', 'low', 'none']);
    for (const [index, { id }] of severities.entries()) expect(severityRank(id)).toBe(index);
  });

  it('names each band as readers see it', () => {
    const names = severities.map(({ id }) => severityName(id));
    expect(names).toEqual(['Critical', 'High', 'Medium', 'Low', 'None']);
  });
});

describe('severitiesBetween', () => {
  it.each<[number, number, Severity[]]>([
    [5.8, 10, ['medium', 'high', 'critical']],
    [0, 10, ['none', 'low', 'medium', 'high', 'critical']],
    [7, 8.9, ['high']],
    [6.9, 7, ['medium', 'high']],
    [0, 0, ['none']],
  ])('from %d to %d touches %j', (low, high, bands) => {
    expect(severitiesBetween(low, high)).toEqual(bands);
  });
});
