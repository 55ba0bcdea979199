import { describe, expect, it } from 'vitest';
import { errorRange } from '#domain/aivss/margin-of-error.ts';
import { v08Strict } from '#domain/aivss/methods/index.ts';

const DIFY = [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5];
const INPUTS = { cvssBase: 8, factorValues: DIFY, threatMultiplier: 0.97, mitigationFactor: 1 };
const each = (margin: number) => DIFY.map(() => margin);

describe('errorRange', () => {
  it('moves the score both ways, all values together', () => {
    // 8 + 2 × (5, 6 or 7) × 0.097.
    expect(errorRange(INPUTS, each(0.1))).toEqual({ low: 9, high: 9.4, severities: ['critical'] });
    const mild = errorRange({ ...INPUTS, cvssBase: 7.2 }, each(0.1));
    expect(mild.severities).toEqual(['high', 'critical']);
  });

  it('takes each value by its own margin, and ends at the limits', () => {
    const inputs = { ...INPUTS, cvssBase: 0, factorValues: [0.95, 0.05, 0.5], threatMultiplier: 1 };
    expect(errorRange(inputs, [0.2, 0.2, 0])).toMatchObject({ low: 1.3, high: 1.8 });
    expect(errorRange(inputs, [0.2, 0.2, 0.1])).toMatchObject({ low: 1.2, high: 1.9 });
    expect(errorRange(inputs, [])).toMatchObject({ low: 1.5, high: 1.5 });
  });

  it('moves a value before the method snaps it', () => {
    const inputs = { ...INPUTS, cvssBase: 0, threatMultiplier: 1, factorValues: [0.6, 0.4] };
    expect(errorRange(inputs, [0.1, 0.2], v08Strict)).toMatchObject({ low: 0.5, high: 1 });
    expect(errorRange(inputs, [0.2, 0.2], v08Strict)).toMatchObject({ low: 0.5, high: 1.5 });
  });
});
