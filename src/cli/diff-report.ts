import type { CatalogDiff } from '#domain/catalog/diff-result.ts';
import type { Base } from '#io/git/history.ts';

/** A comparison with what has to be said about both sides. */
export type DiffReport = {
  readonly base: Base;
  readonly diff: CatalogDiff;
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
  const count = (number: number) => `${number} ${number === 1 ? 'error' : 'errors'}`;
  return [
    ...(baseErrors > 0
      ? [`The base has ${count(baseErrors)}; what can be read of it is compared.`]
      : []),
    ...(errors > 0 ? [`The entries have ${count(errors)} now; see validate.`] : []),
  ];
}
