import type { BandSensitivity, TippingPoints } from '#domain/aivss/band-sensitivity.ts';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { factorSumRange } from '#domain/aivss/units.ts';
import { factors } from '#domain/aivss/factors.ts';
import type { PartialInputs } from '#domain/aivss/interval.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import type { TippingPoint } from '#domain/aivss/tipping-point.ts';
import { severityName } from '#domain/severity.ts';
import { formatScore, formatTerm, formatValue } from '#ui/shared/band.ts';

/** One input: what it is now, and the smallest change of it alone that moves the band. */
type FlipRow = {
  readonly input: string;
  readonly now: string;
  readonly up: string;
  readonly down: string;
};

/** What moves a band, input by input. */
export type FlipTable = {
  readonly band: string;
  /** The next band up and down; `undefined` where there is none. */
  readonly up: string | undefined;
  readonly down: string | undefined;
  readonly rows: readonly FlipRow[];
};

const CANNOT = 'cannot';

/** A change with its sign: `+0.6`, `−0.14`. */
function signed(change: number): string {
  return `${change > 0 ? '+' : '−'}${formatTerm(Math.abs(change))}`;
}

/** A change, the value after it, and the band where it is not the next one. */
function shiftText(
  shift: TippingPoint | undefined,
  flips: TippingPoints | undefined,
  format: (value: number) => string,
): string {
  if (!flips) return '–';
  if (!shift) return CANNOT;
  const beyond = shift.severity === flips.next ? '' : ` (${severityName(shift.severity)})`;
  return `${signed(shift.change)} → ${format(shift.to)}${beyond}`;
}

/** Two factors with their changes: `Autonomy of Action +0.2, Self-Modification +0.7`. */
function pairText(flips: TippingPoints | undefined): string {
  if (!flips) return '–';
  if (!flips.pair) return CANNOT;
  const { places, shifts } = flips.pair;
  const parts = places.map((place, index) => {
    const change = shifts[index]?.change ?? 0;
    return `${factors[place]?.name ?? ''} ${signed(change)}`;
  });
  return parts.join(', ');
}

/** A multiplier with the name of its level, where it has one. */
function withName(value: number, name: string | undefined): string {
  return name === undefined ? formatTerm(value) : `${formatTerm(value)} ${name}`;
}

const threatText = (value: number) =>
  withName(value, exploitMaturities.find(({ multiplier }) => multiplier === value)?.name);
const mitigationText = (value: number) =>
  withName(value, mitigationLevels.find(({ factor }) => factor === value)?.name);

/** A value that counts, and what the entry says in its place. */
type Stated = readonly [number, number | 'unknown' | undefined];

/** Makes rows of the table. */
function rowsBy({ up, down }: BandSensitivity) {
  return (
    input: string,
    [value, said]: Stated,
    shiftOf: (flips: TippingPoints) => TippingPoint | undefined,
    format: (value: number) => string,
  ): FlipRow => ({
    input,
    now: said === 'unknown' ? `${format(value)} (unknown)` : format(value),
    up: shiftText(up && shiftOf(up), up, format),
    down: shiftText(down && shiftOf(down), down, format),
  });
}

/**
 * The table of what moves the band of a score.
 * @param inputs the inputs of the score, all known, with the factors of the catalog
 * @param flips what the domain found for them
 * @param given the same as the entry gives them, some maybe unknown: those are named so
 */
export function toFlipTable(
  inputs: Inputs,
  flips: BandSensitivity,
  given: PartialInputs = inputs,
): FlipTable {
  const { severity, up, down } = flips;
  const { factorValues } = inputs;
  const stated = (key: 'cvssBase' | 'threatMultiplier' | 'mitigationFactor') =>
    [inputs[key], given[key]] as const;
  const row = rowsBy(flips);
  const sum = factorSumRange(factorValues).high;
  const ofSum: Stated = [sum, given.factorValues.includes('unknown') ? 'unknown' : sum];
  return {
    band: severityName(severity),
    up: up && severityName(up.next),
    down: down && severityName(down.next),
    rows: [
      row('CVSS base', stated('cvssBase'), (to) => to.cvssBase, formatScore),
      ...factors.map(({ name }, i) => {
        const value = [factorValues[i] ?? 0, given.factorValues[i]] as const;
        return row(name, value, (to) => to.factors[i], formatValue);
      }),
      { input: 'Two factors together', now: '', up: pairText(up), down: pairText(down) },
      row('Factor sum', ofSum, (to) => to.factorSum, formatValue),
      row('Threat Multiplier', stated('threatMultiplier'), (to) => to.threatMultiplier, threatText),
      row(
        'Mitigation Factor',
        stated('mitigationFactor'),
        (to) => to.mitigationFactor,
        mitigationText,
      ),
    ],
  };
}
