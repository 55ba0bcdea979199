import type { BandSensitivity, TippingPoints } from '#domain/aivss/band-sensitivity.ts';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import type { TippingPoint } from '#domain/aivss/tipping-point.ts';

/**
 * An assessment in whole numbers: tenths of CVSS, hundredths of each factor and multiplier. Nothing
 * here is shared with the domain: it lists all values, scores each, and picks the nearest.
 */
type Whole = { c: number; f: readonly number[]; t: number; m: number };
type Change = { from: number; to: number; change: number; severity: string };

const BANDS = ['none', 'low', 'medium', 'high', 'critical'];
/** The first tenth of each band. */
const FROM = [-Infinity, 1, 40, 70, 90];
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
  return FROM.findLastIndex((from) => tenths >= from);
}

/** All values in steps from one, with both limits, without itself. */
function values(from: number, step: number, most: number): number[] {
  const all = [0];
  for (let value = from % step; value < most; value += step) if (value > 0) all.push(value);
  return [...all, most].filter((value) => value !== from);
}

/** True when the first number that differs is the smaller one. */
function precedes(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((value, k) => value !== other[k]);
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0);
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
  // Where each sum leads is looked at once, and then every pair of changes is tried.
  const bandOfSum = Array.from({ length: 1001 }, (_, s) => band({ s }));
  const steps = f.map((value) => values(value, 10, 100));
  const changes = f.map((value, i) => (steps[i] ?? []).map((to) => to - value));
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
    const reaches = bandOfSum.map(moved);
    let least: readonly number[] = [Infinity];
    let most = Infinity;
    changes.forEach((first, i) =>
      changes.slice(i + 1).forEach((second, after) => {
        for (const da of first)
          for (const db of second) {
            const total = Math.abs(da) + Math.abs(db);
            if (total > most || da * db < 0 || !reaches[sum + da + db]) continue;
            const tried = [total, i, i + 1 + after, Math.abs(da), da, db];
            if (!precedes(tried, least)) continue;
            [least, most] = [tried, total];
          }
      }),
    );
    const found = least.length > 1;
    const [total = 0, i = 0, j = 0, , da = 0, db = 0] = least;
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
      pair: found
        ? { places: [i, j], total: total / 100, severity: BANDS[band({ s: sum + da + db })] }
        : undefined,
      pairChanges: found ? [da / 100, db / 100] : undefined,
    };
  };
  return { severity: BANDS[now], up: direction(1), down: direction(-1) };
}

const changeOf = ({ change }: TippingPoint) => change;

/** What the domain found, in the shape of what trying everything finds. */
export function comparable({ severity, up, down }: BandSensitivity): unknown {
  const flat = (flips: TippingPoints | undefined) => {
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
