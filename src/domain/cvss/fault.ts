import { listOf } from '../wording.ts';
import { cvssVersionOf, cvssVersions } from './versions.ts';
import type { CvssVersion } from './versions.ts';

/** A metric of a vector: `['AV', 'N']`. */
type Part = readonly [key: string, value: string];

/** The base metrics of a vector in the order of its version, whatever order they stand in. */
function inOrder({ prefix, metrics }: CvssVersion, parts: readonly Part[]): string {
  const chosen = new Map(parts);
  return prefix + metrics.map(({ key }) => `${key}:${chosen.get(key) ?? ''}`).join('/');
}

/** Why a key is no base metric of a version. @returns undefined when it is one */
function keyFault(version: CvssVersion, key: string): string | undefined {
  if (version.metrics.some((metric) => metric.key === key)) return undefined;
  const other = version.others.find(({ keys }) => keys.includes(key));
  if (other)
    return `carries ${key}, ${other.group === 'environmental' ? 'an' : 'a'} ${other.group} metric; only base metrics belong here`;
  const homes = cvssVersions.filter(({ metrics }) => metrics.some((metric) => metric.key === key));
  return homes.length === 0
    ? `has "${key}", which is no metric of CVSS v${version.id}`
    : `has "${key}", a metric of CVSS v${listOf(
        homes.map(({ id }) => id),
        'and',
      )}, behind the prefix of v${version.id}`;
}

/** What is wrong with the metrics themselves: unknown, doubled, of a wrong value or missing. */
function metricFault(version: CvssVersion, parts: readonly Part[]): string | undefined {
  const keys = parts.map(([key]) => key);
  const faults = keys.map((key) => keyFault(version, key)).filter((fault) => fault !== undefined);
  // A vector of another version may share letters with the extra metrics of this one.
  const unknown = faults.find((fault) => fault.startsWith('has')) ?? faults[0];
  if (unknown !== undefined) return unknown;
  const doubled = keys.find((key, index) => keys.indexOf(key) < index);
  if (doubled !== undefined) return `has ${doubled} twice`;
  for (const { key, values } of version.metrics) {
    const value = parts.find((part) => part[0] === key)?.[1];
    if (value !== undefined && !Object.hasOwn(values, value))
      return `has ${key}:${value}; ${key} takes ${listOf(Object.keys(values))}`;
  }
  const missing = version.metrics.filter(({ key }) => !keys.includes(key));
  if (missing.length === 0) return undefined;
  return `lacks ${listOf(
    missing.map(({ key, name }) => `${key} (${name})`),
    'and',
  )}`;
}

/** A vector read: its version and its metrics in order, or why it is none. */
type Reading =
  | { readonly fault: string }
  | { readonly fault: undefined; readonly version: CvssVersion; readonly ordered: string };

/** What a vector of a version without fault looks like, its metrics in order. */
function orderedPattern({ prefix, metrics }: CvssVersion): string {
  const parts = metrics.map(({ key, values }) => `${key}:[${Object.keys(values).join('')}]`);
  return prefix.replaceAll('.', '\\.') + parts.join('/');
}

/** Nearly every vector that is written: it need not be taken apart to see that nothing is wrong. */
const FAULTLESS = new RegExp(`^(?:${cvssVersions.map(orderedPattern).join('|')})$`);

/** Reads a vector, whatever order its metrics stand in. */
function readVector(text: string): Reading {
  const version = cvssVersionOf(text);
  if (!version) {
    const prefixes = cvssVersions.map(({ prefix }) => prefix).toReversed();
    return { fault: `does not begin with ${listOf(prefixes)}` };
  }
  if (text.endsWith('/')) return { fault: 'ends with "/", behind which nothing stands' };
  const parts: Part[] = [];
  for (const part of text.slice(version.prefix.length).split('/')) {
    const [key, value, ...rest] = part.split(':');
    if (!key || !value || rest.length > 0)
      return { fault: `has "${part}" where a metric and its value belong, such as AV:N` };
    parts.push([key, value]);
  }
  const fault = metricFault(version, parts);
  return fault === undefined ? { fault, version, ordered: inOrder(version, parts) } : { fault };
}

/**
 * Why a text is no base vector of CVSS v3.0, v3.1 or v4.0, as an advisory publishes it. The order of
 * metrics is free in v3; v4.0 fixes it, and the fault says how the vector is written in order.
 * @returns what is wrong, without its subject and without a full stop; undefined when nothing is
 */
export function vectorFault(text: string): string | undefined {
  if (FAULTLESS.test(text)) return undefined;
  const reading = readVector(text);
  if (reading.fault !== undefined) return reading.fault;
  const { version, ordered } = reading;
  return version.ordered && ordered !== text
    ? `has its metrics in another order than CVSS v${version.id} sets: write ${ordered}`
    : undefined;
}

/**
 * A base vector with its metrics in the order of its version, e.g. to fix one of CVSS v4.0 whose
 * only fault is the order.
 * @returns undefined when something else is wrong with it
 */
export function vectorInOrder(text: string): string | undefined {
  const reading = readVector(text);
  return reading.fault === undefined ? reading.ordered : undefined;
}

/**
 * Why a text is not a vector that AIVSS 0.8 scores: a base vector of CVSS v4.0.
 * @returns what is wrong, without its subject; undefined when it is one
 */
export function cvssFault(text: string): string | undefined {
  const [newest] = cvssVersions;
  if (/^CVSS:(2\.0|3\.0|3\.1)\//.test(text))
    return 'is not CVSS v4.0: AIVSS 0.8 takes no older version';
  if (!newest || cvssVersionOf(text) !== newest) return 'does not begin with CVSS:4.0/';
  if (/\/E:/.test(text))
    return 'carries E (exploit maturity), which the Threat Multiplier counts already';
  return vectorFault(text);
}
