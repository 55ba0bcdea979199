/**
 * Exact decimal numbers. Binary floats round 8.65 to 8.6; the specification rounds it to 8.7,
 * so scores are computed on integers and turned into a `number` only at the end.
 */
export type Decimal = { readonly units: bigint; readonly scale: number };

/** Below this, hundredths are whole numbers that a `number` holds exactly. */
const LARGE = 1e12;

/**
 * Reads a JavaScript number as the decimal that it prints as.
 * @param value a finite number, e.g. 0.97
 * @returns the same value, exact in base ten
 * @throws RangeError when the value is not finite
 */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  // Nearly all values are hundredths; a division is exact to the last bit, so comparing is proof.
  const hundredths = Math.round(value * 100);
  if (Math.abs(value) < LARGE && hundredths / 100 === value)
    return { units: BigInt(hundredths), scale: 2 };
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Brings two decimals to one scale: gives both numbers of units and that scale. */
function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.units, b.units, a.scale];
  const scale = Math.max(a.scale, b.scale);
  const lift = (d: Decimal) => d.units * 10n ** BigInt(scale - d.scale);
  return [lift(a), lift(b), scale];
}

/** Exact sum of two decimals. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = align(a, b);
  return { units: left + right, scale };
}

/** Exact difference `a - b`. */
export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { units: -b.units, scale: b.scale });
}

/** Exact product of two decimals. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** A tenth of a decimal, exact: the point moves one place. */
export function tenth(d: Decimal): Decimal {
  return { units: d.units, scale: d.scale + 1 };
}

/** The `number` nearest to a decimal; exact again when printed, up to 15 digits. */
export function toNumber(d: Decimal): number {
  const digits = (d.units < 0n ? -d.units : d.units).toString().padStart(d.scale + 1, '0');
  const cut = digits.length - d.scale;
  const text = `${digits.slice(0, cut)}.${digits.slice(cut)}0`;
  return Number(d.units < 0n ? `-${text}` : text);
}

/**
 * Rounds half up (towards positive infinity) to a number of decimal places.
 * Source of the rule: OWASP AIVSS 0.8, section 3.5.1 (8.65 becomes 8.7).
 */
export function roundHalfUp(d: Decimal, places: number): number {
  if (d.scale <= places) return toNumber(d);
  const step = 10n ** BigInt(d.scale - places);
  const doubled = 2n * d.units + step;
  const floor = doubled / (2n * step);
  const exact = floor * 2n * step === doubled || doubled >= 0n;
  return toNumber({ units: exact ? floor : floor - 1n, scale: places });
}
