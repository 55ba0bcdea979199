import { counted } from '#domain/wording.ts';
import type { CatalogDiff } from '#domain/catalog/diff-result.ts';
import type { ReviewChanges } from '#domain/catalog/review-changes.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { Base } from '#io/git/history.ts';

/** A comparison with what has to be said about both sides. */
export type DiffReport = {
  readonly base: Base;
  readonly diff: CatalogDiff;
  readonly review: ReviewChanges;
  /** Number of errors in the entries of the base. */
  readonly baseErrors: number;
  /** Number of errors in the entries as they are now. */
  readonly errors: number;
};

/** A published id that is gone without a row in moved.yml, and what to do about it. */
export type MissingWords = {
  readonly id: string;
  /** Two sentences, to follow the id. */
  readonly fault: string;
  /** Lines to run, from which to choose. */
  readonly lines: readonly string[];
};

/** What to say of the published ids that are gone without a row in moved.yml. */
export function missingWords({ base, diff }: DiffReport): MissingWords[] {
  return diff.missing.map(({ before: { id, file }, draft }) => {
    if (draft)
      return {
        id,
        fault:
          'was published and is a draft now, so its address leads nowhere. Give it another status, such as disputed or withdrawn.',
        lines: [],
      };
    return {
      id,
      fault:
        'was published and is gone without a row in moved.yml, so its address leads nowhere. Bring it back, then rename or withdraw it:',
      lines: [
        `git restore --source ${base.commit.slice(0, 12)} -- ${file}`,
        `npm run catalog -- rename ${id} NEW-ID --because 'WHY'`,
        `npm run catalog -- withdraw ${id} --because 'WHY'`,
      ],
    };
  });
}

/** What to say of errors on either side, before anybody trusts a comparison. */
export function errorWords({ baseErrors, errors }: DiffReport): string[] {
  const count = (number: number) => counted(number, 'error');
  return [
    ...(baseErrors > 0
      ? [`The base has ${count(baseErrors)}; what can be read of it is compared.`]
      : []),
    ...(errors > 0 ? [`The entries have ${count(errors)} now; see validate.`] : []),
  ];
}

/** Where an id leads that was given up. */
function leads({ kind, to }: RetiredId): string {
  if (kind === 'moved') return `leads to ${to ?? ''}`;
  return to === undefined ? 'leads to a page that says why' : `leads to ${to}, in place of it`;
}

/** What to say of a row of moved.yml that came, changed or went: its id, and then in words. */
export function retiredWords({ review: { retired } }: DiffReport): {
  readonly id: string;
  readonly says: string;
  /** The reason that somebody wrote; undefined for a row that is gone. */
  readonly because?: string;
}[] {
  return [
    ...retired.added.map((row) => ({ id: row.id, says: leads(row), because: row.because })),
    ...retired.changed.map(({ from, to }) => ({
      id: to.id,
      says: `${leads(to)} now; before, it ${leads(from)}`,
      because: to.because,
    })),
    ...retired.removed.map((row) => ({
      id: row.id,
      says: `has lost its row: it ${leads(row)} no more`,
    })),
  ];
}

/** What to say of an entry that was assessed in another version, or on another day, than before. */
export function assessedWords({ review: { assessed } }: DiffReport): {
  readonly id: string;
  readonly says: string;
}[] {
  return assessed.map(({ id, from, to, read, sources }) => {
    const [past, now] = [from, to].map(({ version, on }) => `${version} on ${on}`);
    return { id, says: `${past} → ${now}; sources read since: ${read} of ${sources}` };
  });
}

/** What to say of an entry of another status than before. */
export function statusChangeWords({ review: { statuses } }: DiffReport): {
  readonly id: string;
  readonly says: string;
}[] {
  return statuses.map(({ id, from, to }) => {
    const mind = to === 'reviewed' ? ', which only maintainers set' : '';
    return { id, says: `${from ?? 'new'} → ${to}${mind}` };
  });
}
