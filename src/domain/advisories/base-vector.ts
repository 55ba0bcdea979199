import { vectorFault } from '../cvss/fault.ts';
import { cvssVersionOf } from '../cvss/versions.ts';

/** Longest vector that is looked at, in characters: one with every metric of CVSS v4.0 has fewer. */
const MAX_LENGTH = 300;

/**
 * The base vector of a published one: threat, temporal and environmental metrics are left out.
 * @param text what a record publishes
 * @returns undefined for a text that holds no base vector of CVSS v3.0, v3.1 or v4.0
 */
export function baseVector(text: string): string | undefined {
  const version = text.length > MAX_LENGTH ? undefined : cvssVersionOf(text);
  if (!version) return undefined;
  const keys = version.metrics.map(({ key }) => key);
  const [head = '', ...parts] = text.split('/');
  const base = parts.filter((part) => keys.includes(part.split(':')[0] ?? ''));
  const vector = [head, ...base].join('/');
  return vectorFault(vector) === undefined ? vector : undefined;
}
