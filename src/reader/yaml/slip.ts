import type { Edit } from '../text-edit.ts';

/** A slip that was found, with the edit that undoes it, so that the rest can be read. */
export type Slip = {
  /** Where it shows. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly hint: string;
  /** What makes the rest readable. */
  readonly edit?: Edit;
  /** True when the edit is what the hint says to do, in place of what is shown. */
  readonly isAdvised?: boolean;
  /** True where a program may do that: nothing is left to judge. */
  readonly isSure?: boolean;
  /** True when something of the text is lost to whoever reads on. */
  readonly isLost?: boolean;
  readonly severity?: 'error' | 'warning';
};

/** Why text is written in quotes. */
export const IN_QUOTES = 'such text stands in quotes';

/** A value as a hint shows it: long ones are named, not repeated. */
export function writeHint(by: string, reason: string): string {
  if (by.length <= 200 && !by.includes('\n')) return `Write ${by}: ${reason}.`;
  const whole = 'Put the whole text in quotes';
  return reason === IN_QUOTES ? `${whole}.` : `${whole}: ${reason}.`;
}
