import type { BandFlips, Flips } from '#domain/aivss/band-flip.ts';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import type { Shift } from '#domain/aivss/shift.ts';

/**
 * An assessment in whole numbers: tenths of CVSS, hundredths of each factor and multiplier. Nothing
 * here is shared with the domain: it lists all values, scores each, and picks the nearest.
 */
type Whole = { c: number; f: readonly number[]; t: number; m: number };
type Change = { from: number; to: number; change: number; severity: string };

const BANDS = ['none', 'low', 'medium', 'high', 'critical'];
const scores = {
  'AIVSS:0.8': (c: number, s: number, t: number, m: number) =>
    (c * 1e5 + (100 - c) * s * t) * m * 10,
  'AIVSS:floor': (c: number, s: number, t: number, m: number) =>
    c * 1e8 + (100 - c) * s * t * m * 10,
  'AIVSS:0.5': (c: number, s: number, t: number) => (c * 10 + s) * t * 5e4,
};
export type Tried = keyof typeof scores;

/** Units of 10⁻⁹ to the band, half up to a tenth. */
function bandOf(units: number): number {
  const tenths = Math.min(100, Math.floor((units + 5e7) / 1e8));
  return [1, 40, 70, 90].filter((from) => tenths >= from).length;
}

/** All values in steps from one, with both limits, without itself. */
function values(from: number, step: number, most: number): number[] {
  const all = Array.from({ length: 2 * most + 1 }, (_, i) => from + (i - most) * step);
  const inside = all.filter((value) => value > 0 && value < most);
  return [...new Set([0, ...inside, most])].filter((value) => value !== from);
}

/** The flips of an assessment, found by trying everything; the two factors of a pair move alike. */
export function flipsByTrying(inputs: Inputs, method: Tried): unknown {
  const whole: Whole = {
    c: Math.round(inputs.cvssBase * 10),
    f: inputs.factorValues.map((value) => Math.round(value * 100)),
    t: Math.round(inputs.threatMultiplier * 100),
    m: Math.round(inputs.mitigationFactor * 100),
  };
  const { c, f, t, m } = whole;
  const sum = f.reduce((a, b) => a + b, 0);
  const band = (at: { c?: number; s?: number; t?: number; m?: number }) =>
    bandOf(scores[method](at.c ?? c, at.s ?? sum, at.t ?? t, at.m ?? m));
  const now = band({});
  const steps = f.map((value) => values(value, 10, 100));
  const threats = method === 'AIVSS:0.5' ? [100, 97, 91] : [100, 97, 50];
  const direction = (sign: number): unknown => {
    const next = BANDS[now + sign];
    if (next === undefined) return undefined;
    const moved = (to: number) => (to - now) * sign > 0;
    const nearest = (
      from: number,
      all: readonly number[],
      bandAt: (value: number) => number,
      units: number,
    ): Change | undefined => {
      const hits = all.filter((to) => moved(bandAt(to)));
      const to = hits.sort((a, b) => Math.abs(a - from) - Math.abs(b - from) || b - a)[0];
      if (to === undefined) return undefined;
      const severity = BANDS[bandAt(to)] ?? '';
      return { from: from / units, to: to / units, change: (to - from) / units, severity };
    };
    const pairs: number[][] = [];
    for (let i = 0; i < f.length; i += 1)
      for (let j = i + 1; j < f.length; j += 1)
        for (const a of steps[i] ?? [])
          for (const b of steps[j] ?? []) {
            const [da, db] = [a - (f[i] ?? 0), b - (f[j] ?? 0)];
            if (da * db < 0 || !moved(band({ s: sum + da + db }))) continue;
            pairs.push([Math.abs(da) + Math.abs(db), i, j, Math.abs(da), da, db]);
          }
    pairs.sort((a, b) => a.map((x, k) => x - (b[k] ?? 0)).find((x) => x !== 0) ?? 0);
    const [total, i = 0, j = 0, , da = 0, db = 0] = pairs[0] ?? [];
    return {
      next,
      cvssBase: nearest(c, values(c, 1, 100), (at) => band({ c: at }), 10),
      factors: f.map((from, k) =>
        nearest(from, steps[k] ?? [], (to) => band({ s: sum + to - from }), 100),
      ),
      factorSum: nearest(sum, values(sum, 10, 1000), (s) => band({ s }), 100),
      threatMultiplier: nearest(
        t,
        threats.filter((x) => x !== t),
        (at) => band({ t: at }),
        100,
      ),
      mitigationFactor: nearest(
        m,
        [100, 83, 67].filter((x) => x !== m),
        (at) => band({ m: at }),
        100,
      ),
      pair:
        total === undefined
          ? undefined
          : { places: [i, j], total: total / 100, severity: BANDS[band({ s: sum + da + db })] },
      pairChanges: total === undefined ? undefined : [da / 100, db / 100],
    };
  };
  return { severity: BANDS[now], up: direction(1), down: direction(-1) };
}

const changeOf = ({ change }: Shift) => change;

/** What the domain found, in the shape of what trying everything finds. */
export function comparable({ severity, up, down }: BandFlips): unknown {
  const flat = (flips: Flips | undefined) => {
    if (!flips) return undefined;
    const { pair, ...rest } = flips;
    const { places, total, severity: band } = pair ?? {};
    return {
      ...rest,
      pair: pair && { places, total, severity: band },
      pairChanges: pair?.shifts.map(changeOf),
    };
  };
  return { severity, up: flat(up), down: flat(down) };
}
