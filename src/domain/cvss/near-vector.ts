import { vectorFault, vectorInOrder } from './fault.ts';
import { cvssVersions } from './versions.ts';
import type { CvssVersion } from './versions.ts';

/** What a vector begins with, however it is typed: `cvss v3.1/`, `CVSS: 4/`, a calculator before it. */
const PREFIX = /^.*?CVSS[\s:=_-]*v?(\d(?:\.\d)?)(?=[^\d.])/i;

/** A metric and its value, however they are typed. */
const METRIC = /([a-z]{1,3})\s*[:=]\s*([a-z])(?![a-z])/gi;

/** Signs that people put between metrics, behind the last one, and round the whole. */
const BETWEEN = /[\s/\\,;|#.()[\]"'“”‘’#]+/g;

/** The versions that a text can mean: the one that it names, or those with such metrics. */
function versionsOf(named: string | undefined, keys: readonly string[]): CvssVersion[] {
  const fits = cvssVersions.filter(({ metrics }) => metrics.every(({ key }) => keys.includes(key)));
  if (named === undefined) return fits;
  return fits.filter(({ id }) => id === named || (named === '4' && id === '4.0'));
}

/**
 * The base vector that somebody meant who typed it in another way: in small letters, without its
 * prefix, with spaces, brackets or a slash at its end, with a metric twice, or with metrics that do
 * not belong to the base.
 * @param text as it was typed
 * @param taken versions that may be meant
 * @returns a vector without fault; undefined where it is in doubt what was meant, or nothing is wrong
 */
export function nearVector(text: string, taken: readonly CvssVersion['id'][]): string | undefined {
  if (text.length > 400) return undefined;
  const plain = text.normalize('NFKC');
  const prefix = PREFIX.exec(plain);
  const rest = plain.slice(prefix?.[0].length ?? 0);
  if (rest.replace(METRIC, '').replace(BETWEEN, '') !== '') return undefined;
  const parts = [...rest.matchAll(METRIC)].map(([, key = '', value = '']): [string, string] => [
    key.toUpperCase(),
    value.toUpperCase(),
  ]);
  const chosen = new Map(parts);
  // One metric with two values: nobody knows which one is right.
  if (parts.some(([key, value]) => chosen.get(key) !== value)) return undefined;
  const [version, ...others] = versionsOf(prefix?.[1], [...chosen.keys()]).filter(({ id }) =>
    taken.includes(id),
  );
  if (!version || others.length > 0) return undefined;
  const base = version.metrics.map(({ key }) => `${key}:${chosen.get(key) ?? ''}`).join('/');
  const known = [
    ...version.metrics.map(({ key }) => key),
    ...version.others.flatMap((o) => o.keys),
  ];
  const vector = version.prefix + base;
  const isRight = [...chosen.keys()].every((key) => known.includes(key));
  return isRight && vector !== text && vectorFault(vector) === undefined
    ? vectorInOrder(vector)
    : undefined;
}

/** True where two ways to type a vector have the same letters and numbers, in the same order. */
export function isSameVector(text: string, vector: string): boolean {
  const bare = (one: string) =>
    one
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '');
  return bare(text) === bare(vector);
}
