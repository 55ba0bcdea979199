import type { AnyFactor } from '../factor-sets.ts';
import { VALUE_UNITS } from '../units.ts';
import type { Point } from '../units.ts';
import type { MitigationStep, ThreatLevel } from '../multipliers.ts';

/** A factor as a method calls it. */
export type MethodFactor = { readonly key: AnyFactor['key']; readonly name: string };

/** A way to score. All that the catalog knows of it stands in one file of this folder. */
export type Method = {
  /** E.g. `AIVSS:0.8`. */
  readonly id: string;
  readonly name: string;
  /** As readers see it. */
  readonly formula: string;
  /** What it is, and since when. */
  readonly status: string;
  /** Where it was published, an https address. */
  readonly url: string;
  /** The release of AIVSS whose tables of values it takes, e.g. `0.8`. */
  readonly release: string;
  /** The factors that it adds up, in its own order. */
  readonly factors: readonly MethodFactor[];
  /** Another set that it may be worked out with. */
  readonly otherFactors?: readonly MethodFactor[] | undefined;
  /** The levels of the Threat Multiplier, worst first. */
  readonly threatLevels: readonly ThreatLevel[];
  /** The levels of the Mitigation Factor, worst first; none where the method has no such factor. */
  readonly mitigationLevels: readonly MitigationStep[];
  /** The step in which a factor value moves, 0–1. */
  readonly step: number;
  /** True where every factor value is moved to 0, 0.5 or 1 first. */
  readonly snaps: boolean;
  /** The unrounded score in units of `RAW_UNITS`, as a whole number below 2⁵³. */
  readonly score: (point: Point) => number;
  /** What it calls AARS, in units of `UPLIFT_UNITS`. */
  readonly aars: (point: Point) => number;
  /** What one must know to read its numbers, whatever the score. */
  readonly notes: readonly string[];
  /** Why a score may be below its own CVSS base; never said of a method where it cannot. */
  readonly belowCvss: string;
};

/** The uplift `(10 − CVSS) × sum ÷ 10 × ThM`, in units of `UPLIFT_UNITS`. */
export function upliftOf({ cvss, sum, threat }: Point): number {
  return (10 * VALUE_UNITS - cvss) * sum * threat;
}

const PUBLICATION =
  'https://aivss.owasp.org/assets/publications/' +
  'AIVSS%20Scoring%20System%20For%20OWASP%20Agentic%20AI%20Core%20Security%20Risks%20';

/** The address of a published release. @param release e.g. `0.8` */
export function publicationOf(release: string): string {
  return `${PUBLICATION}v${release}.pdf`;
}
