import { cvss3Metrics } from './metrics-3.ts';
import { cvssMetrics } from './metrics.ts';
import type { CvssMetric } from './metrics.ts';

/** Metrics that may follow a base vector, by their group; the catalog takes none of them. */
type OtherGroup = {
  /** What the standard calls such a metric, e.g. `temporal`. */
  readonly group: string;
  readonly keys: readonly string[];
};

/** A version of CVSS that the catalog reads. */
export type CvssVersion = {
  readonly id: '3.0' | '3.1' | '4.0';
  /** What a vector begins with. */
  readonly prefix: string;
  /** Its base metrics; all of them must be there. */
  readonly metrics: readonly CvssMetric[];
  /** True where a vector must keep the order of `metrics`. */
  readonly ordered: boolean;
  readonly others: readonly OtherGroup[];
};

/** The keys of the metrics with which an environment changes base metrics, e.g. `MAV`. */
function modified(metrics: readonly CvssMetric[]): string[] {
  return metrics.map(({ key }) => `M${key}`);
}

const requirements = ['CR', 'IR', 'AR'];

const others3: readonly OtherGroup[] = [
  { group: 'temporal', keys: ['E', 'RL', 'RC'] },
  { group: 'environmental', keys: [...requirements, ...modified(cvss3Metrics)] },
];

/**
 * The versions, newest first. Order of the metrics: free in v3 (CVSS v3.1 specification, section 6),
 * fixed in v4.0 (CVSS v4.0 specification, section 7).
 */
export const cvssVersions: readonly CvssVersion[] = [
  {
    id: '4.0',
    prefix: 'CVSS:4.0/',
    metrics: cvssMetrics,
    ordered: true,
    others: [
      { group: 'threat', keys: ['E'] },
      { group: 'environmental', keys: [...requirements, ...modified(cvssMetrics)] },
      { group: 'supplemental', keys: ['S', 'AU', 'R', 'V', 'RE', 'U'] },
    ],
  },
  { id: '3.1', prefix: 'CVSS:3.1/', metrics: cvss3Metrics, ordered: false, others: others3 },
  { id: '3.0', prefix: 'CVSS:3.0/', metrics: cvss3Metrics, ordered: false, others: others3 },
];

/** The version that a vector names. @returns undefined for a text that names none of them */
export function cvssVersionOf(text: string): CvssVersion | undefined {
  return cvssVersions.find(({ prefix }) => text.startsWith(prefix));
}
