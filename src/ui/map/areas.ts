import { bandBorder } from '#domain/aivss/cvss-thresholds.ts';
import { DEFAULT_MATURITY, exploitMaturity } from '#domain/aivss/multipliers.ts';
import { severities, severityName } from '#domain/severity.ts';
import type { Severity } from '#domain/severity.ts';
import type { Frame } from './places.ts';

/** The exploit maturity that the borders are drawn for. */
export const MATURITY = exploitMaturity(DEFAULT_MATURITY);

/** Steps of the factor sum between which a border is drawn straight. */
const STEP = 0.1;

/** A place of the plane: a sum of the factors, and a CVSS base. */
type Point = { readonly sum: number; readonly base: number };

/** Where the lower border of a band runs across the frame: at its edge where it lies outside. */
function toBorder({ from }: { from: number }, frame: Frame): Point[] {
  const points: Point[] = [];
  for (let sum = frame.agency.from; sum <= frame.agency.to + 1e-9; sum += STEP) {
    const base = bandBorder(sum, from, MATURITY.multiplier);
    points.push({ sum, base: Math.min(frame.base.to, Math.max(frame.base.from, base)) });
  }
  return points;
}

/** The area above the lower border of a band. */
function toArea(id: Severity, border: readonly Point[], frame: Frame) {
  const points = border.map(
    ({ sum, base }) => `${frame.x(sum).toFixed(1)} ${frame.y(base).toFixed(1)}`,
  );
  const top = frame.y(frame.base.to).toFixed(1);
  const [left, right] = [frame.x(frame.agency.from), frame.x(frame.agency.to)];
  const path = `M${points.join('L')}L${right.toFixed(1)} ${top}L${left.toFixed(1)} ${top}Z`;
  return { id, name: severityName(id), path };
}

/**
 * The areas of the bands that some of the frame belongs to: each from its own border up to that of
 * the next worse band. Milder ones first, so that each is painted over by the worse one above it.
 */
export function toAreas(frame: Frame) {
  const borders = severities
    .filter(({ from }) => from > 0)
    .map((band) => ({ id: band.id, border: toBorder(band, frame) }));
  return borders
    .filter(({ border }, place) => {
      const above = borders[place - 1]?.border;
      return border.some(({ base }, at) => base < (above?.[at]?.base ?? frame.base.to));
    })
    .map(({ id, border }) => toArea(id, border, frame))
    .toReversed();
}
