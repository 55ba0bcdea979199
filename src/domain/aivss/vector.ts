import { listOf } from '../wording.ts';
import { plainNumber } from './units.ts';
import { factorsOf } from './factor-sets.ts';
import { eleventhFactor, factors as catalogFactors } from './factors.ts';
import type { FactorValue } from './factors.ts';
import { exploitMaturities, mitigationLevels } from './multipliers.ts';
import type { ScoringInput } from './scoring-input.ts';

/** AIVSS 0.8 defines no vector. This notation is the catalog's own, and its name says so. */
const VECTOR_PREFIX = 'ATC-AIVSS:0.8';

const UNKNOWN = 'X';

/** The code that stands in vectors of the catalog's own factors alone; those of 0.8 have the eleventh. */
const OWN = catalogFactors.find(({ key }) => key === eleventhFactor.insteadOf)?.code ?? '';

/** A number with at least one decimal: `0.0`, `0.65`. */
function print(value: FactorValue): string {
  if (value === 'unknown') return UNKNOWN;
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/**
 * A case in the catalog's own notation, e.g. `ATC-AIVSS:0.8/CVSS:7.5/AU:0.6/…/THM:0.97/MF:1.0`.
 * @param input its factors in steps of 0.01, its CVSS base in steps of 0.1
 * @returns one line without spaces; `X` stands for unknown
 */
export function printVector(input: ScoringInput): string {
  const threat = exploitMaturities.find(({ id }) => id === input.exploitMaturity)?.multiplier;
  const mitigation = mitigationLevels.find(({ id }) => id === input.mitigation)?.factor;
  const factors = factorsOf(input.factorSet).map(
    ({ code }, index) => `${code}:${print(input.factorValues[index] ?? 'unknown')}`,
  );
  const ends = [`THM:${print(threat ?? 'unknown')}`, `MF:${print(mitigation ?? 'unknown')}`];
  return [VECTOR_PREFIX, `CVSS:${print(input.cvssBase)}`, ...factors, ...ends].join('/');
}

/** A vector read, or why it cannot be: what is wrong, without its subject. */
export type VectorReading = { readonly input: ScoringInput } | { readonly fault: string };

/** The parts of a vector by their key, or why it has none. */
function partsOf(text: string): Map<string, string> | string {
  const [prefix, ...parts] = text.split('/');
  if (prefix !== VECTOR_PREFIX) return `does not begin with ${VECTOR_PREFIX}/`;
  const found = new Map<string, string>();
  for (const part of parts) {
    const [key = '', value, ...rest] = part.split(':');
    if (value === undefined || rest.length > 0) return `has "${part}" where a key:value belongs`;
    if (found.has(key)) return `has ${key} twice`;
    found.set(key, value);
  }
  return found;
}

/**
 * Reads the catalog's own notation. The parts may stand in any order; none may be missing.
 * @param text as `printVector` gives it
 * @returns the case, or the first fault
 */
export function parseVector(text: string): VectorReading {
  const parts = partsOf(text);
  if (typeof parts === 'string') return { fault: parts };
  if (parts.has(OWN) === parts.has(eleventhFactor.code))
    return {
      fault: `has not exactly one of ${OWN} and ${eleventhFactor.code}, which tell its set of factors`,
    };
  const factorSet = parts.has(OWN) ? 'catalog' : '0.8';
  const keys = ['CVSS', ...factorsOf(factorSet).map(({ code }) => code), 'THM', 'MF'];
  const missing = keys.find((key) => !parts.has(key));
  if (missing !== undefined) return { fault: `lacks ${missing}` };
  const extra = [...parts.keys()].find((key) => !keys.includes(key));
  if (extra !== undefined) return { fault: `has "${extra}", which is no part of it` };
  const valueOf = (key: string): FactorValue | undefined => {
    const value = parts.get(key) ?? '';
    if (value === UNKNOWN) return 'unknown';
    return key === 'CVSS' ? plainNumber(value, 10, 1) : plainNumber(value, 1, 2);
  };
  const values = keys.slice(0, -2).map(valueOf);
  const bad = values.indexOf(undefined);
  if (bad >= 0) {
    const range = bad === 0 ? 'from 0.0 to 10.0' : 'from 0 to 1 with at most two decimals';
    return {
      fault: `has ${keys[bad]}:${parts.get(keys[bad] ?? '')}; it takes a number ${range}, or X`,
    };
  }
  const [cvssBase = 'unknown', ...factorValues] = values as FactorValue[];
  const threat = exploitMaturities.find(
    ({ multiplier }) => multiplier === plainNumber(parts.get('THM') ?? '', 1, 2),
  );
  if (!threat) return { fault: `has THM:${parts.get('THM')}; it takes ${multipliersText}` };
  const level = mitigationLevels.find(
    ({ factor }) => factor === plainNumber(parts.get('MF') ?? '', 1, 2),
  );
  if (!level) return { fault: `has MF:${parts.get('MF')}; it takes ${factorsText}` };
  const words = { exploitMaturity: threat.id, mitigation: level.id };
  return { input: { factorSet, factorValues, cvssBase, ...words } };
}

const multipliersText = listOf(exploitMaturities.map(({ multiplier }) => print(multiplier)));
const factorsText = listOf(mitigationLevels.map(({ factor }) => print(factor)));
