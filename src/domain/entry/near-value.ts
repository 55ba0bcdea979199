import type * as z from 'zod';
import type { NearValue } from '../finding.ts';
import { idFault } from '../frameworks/unknown-id.ts';
import { formWords, isAboutDay } from './form-words.ts';
import { nearAdvisoryId, nearId, nearPackage } from './near-id.ts';
import { nearAddress } from './near-address.ts';
import { nearRange } from './near-range.ts';
import { asList, listOrGroup } from './near-list.ts';
import { nearDay, nearLine, nearNumber, nearText, nearTrimmed, nearTruth } from './near-scalar.ts';
import { nearVectorValue } from './near-vector-value.ts';
import { nearWord } from './near-word.ts';

/** What a field takes that has forms of its own: vectors, and ids of frameworks. */
function nearOther(path: readonly PropertyKey[], value: unknown): NearValue | undefined {
  const [group] = path;
  if (group === 'threats' && path.at(-1) === 'cvss') return nearVectorValue(value, true);
  if (group === 'advisories' && path.includes('severity')) return nearVectorValue(value, false);
  if (group === 'advisories' && path.at(-2) === 'affected' && typeof value === 'string')
    return { hint: nearRange(value) };
  if (path.at(-2) !== 'frameworks' || typeof value !== 'string') return undefined;
  const { put, hint } = idFault(value);
  return put === undefined ? undefined : { hint, advice: put, fix: { put }, means: put };
}

/** What may have been meant by a text, by what is wrong with its form. */
const BY_FORM: Readonly<Record<string, (value: string) => NearValue | undefined>> = {
  [formWords.id]: nearId,
  [formWords.advisoryId]: nearAdvisoryId,
  [formWords.packageUrl]: nearPackage,
  [formWords.address]: nearAddress,
  [formWords.ends]: nearTrimmed,
  [formWords.oneLine]: nearLine,
  [formWords.factorValue]: (value) => nearNumber(value, true),
};

/**
 * The same value as the field takes it, where one way to write it leaves no doubt.
 * @param issue why it does not fit
 * @param value as it was read
 * @param fits whether the field takes another value
 */
export function nearValue(
  issue: z.core.$ZodIssue,
  value: unknown,
  fits: (other: unknown) => boolean,
): NearValue | undefined {
  const { message } = issue;
  if (isAboutDay(message)) return nearDay(value);
  const wants = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (wants === 'array' && (typeof value === 'string' || typeof value === 'number'))
    return asList(value, fits) ?? nearOther(issue.path, value);
  if (value === '') return { hint: 'Write what belongs there.' };
  const confused = listOrGroup(wants, value);
  if (confused !== undefined) return { hint: confused };
  const other = nearOther(issue.path, value);
  if (other) return other;
  if (wants === 'string') return nearText(value);
  const listed = issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
  if (listed)
    return nearWord(
      value,
      issue.path.filter((step) => typeof step !== 'symbol'),
      listed,
    );
  if (typeof value !== 'string') return undefined;
  if (wants === 'number') return nearNumber(value, false);
  if (wants === 'boolean') return nearTruth(value);
  return BY_FORM[message]?.(value);
}
