/** Half of the last decimal of a score: what rounds up to a threshold reaches it. */
const HALF_STEP = 0.05;

/**
 * The lowest CVSS base with which a finding reaches a score, at a given factor sum: the border of a
 * band on the map. The formula of AIVSS 0.8 solved for CVSS, without mitigation:
 * CVSS + (10 − CVSS) × k ≥ threshold, where k = sum ÷ 10 × ThM.
 * Source: OWASP AIVSS 0.8, section 3 and 3.5.1 (rounding half up).
 * @param sum factor sum, 0–10
 * @param threshold the score at which the band begins, 0.0–10.0
 * @param threatMultiplier 0–1
 * @returns a CVSS base 0–10; below 0 where every base reaches it
 */
export function bandBorder(sum: number, threshold: number, threatMultiplier: number): number {
  const k = (sum / 10) * threatMultiplier;
  const least = threshold - HALF_STEP;
  return k >= 1 ? (least > 10 ? Infinity : 0) : (least - 10 * k) / (1 - k);
}
