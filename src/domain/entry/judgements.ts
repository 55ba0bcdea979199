import { exploitMaturities, mitigationLevels } from '../aivss/multipliers.ts';
import { bases } from './assessment.ts';
import { stances } from './claim.ts';
import { statuses } from './front-matter.ts';
import { lifecycles } from './product.ts';

/**
 * Fields that hold a judgement. A misspelt one is never guessed at: a guess would put words into
 * the author's mouth. Where there are definitions, they are told instead.
 */
const DEFINITIONS: Readonly<Record<string, readonly { id: string; means: string }[]>> = {
  level: mitigationLevels,
  mitigation: mitigationLevels,
  exploitMaturity: exploitMaturities,
  basis: bases,
  status: statuses,
  stance: stances,
  state: lifecycles,
  certainty: [
    { id: 'mapped', means: 'At least one source pins the layer.' },
    { id: 'uncertain', means: 'No source that was read pins it.' },
  ],
};

/** True for a field that holds a judgement. */
export function isJudgement(field: string): boolean {
  return Object.hasOwn(DEFINITIONS, field);
}

/**
 * What the values of a judgement mean, as one line.
 * @returns undefined for a field without definitions
 */
export function definitionsOf(field: string): string | undefined {
  const rows = isJudgement(field) ? (DEFINITIONS[field] ?? []) : [];
  return rows.length === 0 ? undefined : rows.map(({ id, means }) => `${id}: ${means}`).join(' ');
}
