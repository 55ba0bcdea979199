import type { NearValue } from '../finding.ts';
import { idFromName, isId } from '../ids.ts';
import { isAdvisoryId } from './advisory.ts';
import { packageUrl } from './product.ts';

/**
 * An id that was typed as words. What refers to it is not looked for, so a person decides.
 * @param value as it was typed
 */
export function nearId(value: string): NearValue | undefined {
  const id = idFromName(value);
  return isId(id) ? { hint: `Write ${id}.`, advice: id, means: id } : undefined;
}

/** The id of an advisory in other letters. @param value as it was typed */
export function nearAdvisoryId(value: string): NearValue | undefined {
  const id = value
    .trim()
    .toLowerCase()
    .replace(/^(?:cve|ghsa)(?=-)/, (word) => word.toUpperCase());
  if (!isAdvisoryId(id)) return undefined;
  return { hint: `Write ${id}.`, advice: id, fix: { put: id, means: id }, means: id };
}

/** A package URL without what follows the name: a version, or a place in it. @param value as typed */
export function nearPackage(value: string): NearValue | undefined {
  const plain = value
    .trim()
    .replace(/^(pkg:npm\/)@/, '$1%40')
    .replace(/[@?#].*$/, '');
  if (plain === value || !packageUrl.safeParse(plain).success) return undefined;
  return { hint: `Write ${plain}.`, advice: plain, means: plain };
}
