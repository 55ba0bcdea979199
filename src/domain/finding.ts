/** Steps from the top of the front matter to a value, e.g. `['threats', 2, 'cvss']`. */
export type Path = readonly (string | number)[];

/** What a finding points at: the value, its key, or a stretch of the body. */
type Target =
  | { readonly in: 'front-matter'; readonly path: Path; readonly at: 'value' | 'key' }
  | { readonly in: 'body'; readonly offset: number; readonly length: number }
  | { readonly in: 'file'; readonly offset: number; readonly length: number };

/**
 * How a finding is fixed where that takes no judgement: by what to put in place of what it points
 * at, or, for the white space of a file and the comments of the template, by setting the whole file
 * right.
 */
export type Fix =
  | {
      readonly put: string;
      /** What the value is then, where `put` is how it is typed: `'2026-11-08'`, in quotes. */
      readonly means?: string | number | boolean;
    }
  | 'white space'
  | 'comments';

/** One thing that is wrong with one entry. A value, not a text: `reader/report/` prints it. */
export type Finding = {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The file as the contributor names it, from the project's root. */
  readonly file: string;
  readonly target: Target;
  /** One sentence: where, what was read, what is allowed. */
  readonly message: string;
  /** How to fix it, where there is more to say. */
  readonly hint?: string;
  /** How a program may fix it, where nothing is left to judge. */
  readonly fix?: Fix;
  /** What the hint says to write in place of what it points at; a person decides. */
  readonly advice?: string;
  /** What the value is once the hint is followed, so that the rules can look at that as well. */
  readonly means?: unknown;
  /** Other files that have a part in it, for what only shows when entries are read together. */
  readonly related?: readonly string[];
};

/** A finding before it knows its rule and its file. */
export type Problem = Omit<Finding, 'rule' | 'severity' | 'file'> & {
  readonly severity?: Finding['severity'];
};

/** A problem with a value of the front matter. */
export function valueProblem(path: Path, message: string, hint?: string): Problem {
  const target = { in: 'front-matter', path, at: 'value' } as const;
  return hint === undefined ? { target, message } : { target, message, hint };
}

/** A problem with a key of the front matter: unknown, duplicate or wrongly named. */
export function keyProblem(path: Path, message: string, hint?: string): Problem {
  const target = { in: 'front-matter', path, at: 'key' } as const;
  return hint === undefined ? { target, message } : { target, message, hint };
}

/** A path as a contributor writes it: `threats[2].cvss`. */
export function formatPath(path: Path): string {
  const parts = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return parts.join('').replace(/^\./, '');
}

/** What to write in place of a value: in words, as it is typed, and what it is then. */
export type NearValue = Pick<Problem, 'hint' | 'advice' | 'fix' | 'means'>;
