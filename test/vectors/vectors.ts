import { readFileSync } from 'node:fs';
import type { Severity } from '#domain/severity.ts';

/** One published score. `null`: not published. See README.md. */
export type Vector = {
  readonly version: '0.8' | '0.5' | 'AgentReady' | '0.8 third party' | 'AVE';
  readonly formula: string;
  readonly name: string;
  readonly source: string | null;
  readonly cvssBase: number;
  readonly cvssVector: string | null;
  readonly factors: readonly number[] | null;
  readonly threatMultiplier: number;
  readonly mitigationFactor: number | null;
  readonly factorSum: number | null;
  readonly aars: number | null;
  readonly raw: number | null;
  readonly score: number;
  readonly severity: Severity | null;
  readonly recomputed?: {
    readonly factorSum: number;
    readonly aars?: number;
    readonly raw?: number;
    readonly score?: number;
    readonly severity?: Severity;
    readonly score08?: number;
  };
};

/** Inputs whose exact score lies halfway between two decimals. */
export type Tie = {
  readonly cvssBase: number;
  readonly factorSum: number;
  readonly threatMultiplier: number;
  readonly mitigationFactor: number;
  readonly raw: number;
  readonly score: number;
  readonly severity: Severity;
};

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

const { cases, factorOrder } = read('aivss.json') as {
  cases: readonly Vector[];
  factorOrder: Readonly<Record<string, readonly string[]>>;
};

/** The published cases of one version. */
export function vectorsOf(version: Vector['version']): readonly Vector[] {
  return cases.filter((vector) => vector.version === version);
}

export { cases, factorOrder };

export const rounding = read('rounding.json') as {
  readonly ties: readonly (Tie & { readonly mathRound: number })[];
  readonly publishedOtherwise: readonly (Tie & { readonly published: number })[];
};

/** Ten factor values, each from 0 to 1, that add up to a sum: for cases that publish no factors. */
export function factorsOfSum(sum: number): number[] {
  const tenths = Math.round(sum * 10);
  return Array.from({ length: 10 }, (_, i) => Math.min(10, Math.max(0, tenths - 10 * i)) / 10);
}
