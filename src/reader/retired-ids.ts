import type { EntryHead } from '#domain/entry/entry.ts';
import type { Finding, Problem } from '#domain/finding.ts';
import { checkRetiredIds } from '#domain/retired-ids/check-retired-ids.ts';
import { parseRetiredIds } from '#domain/retired-ids/retired-id.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { characterProblems } from './character-problems.ts';
import { limitRepeatedFindings } from './report/limit-repeated-findings.ts';
import { valueProblems } from './yaml/value-problems.ts';
import { mergeMarks } from './merge-marks.ts';
import { parseYaml } from './yaml/yaml.ts';

/** The file of retired ids: its name, as findings are to have it, and what it holds. */
export type MovedText = {
  readonly file: string;
  readonly text: string;
  /** Every id that ever had an entry; undefined where nothing tells. */
  readonly past?: ReadonlySet<string> | undefined;
};

/** The entries that retired ids are read beside. */
export type Beside = {
  /** Every id that has a file. */
  readonly ids: readonly string[];
  /** The entries that could be read. */
  readonly entries: readonly EntryHead[];
  /** The calendar date. */
  readonly today: string;
};

/** Which ids the retired ids depend on. */
function knownIds({ ids, entries }: Beside, past: MovedText['past']) {
  const drafts = entries.filter(({ data }) => data.status === 'draft').map(({ id }) => id);
  return { all: new Set(ids), drafts: new Set(drafts), past };
}

/**
 * What is to be said of the values of each item of a list. The list itself may be of any length: it
 * grows for as long as there is a catalog.
 */
function itemProblems(value: unknown, yaml: string): ReturnType<typeof valueProblems> {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const below = (index: number) => (problem: Problem) => {
    const { target } = problem;
    if (target.in !== 'front-matter') return problem;
    return { ...problem, target: { ...target, path: [index, ...target.path] } };
  };
  const found = items.map((item) => valueProblems(item, yaml));
  return {
    structure: found.flatMap(({ structure }, index) => structure.map(below(index))),
    characters: found.flatMap(({ characters }, index) => characters.map(below(index))),
  };
}

/** What to do about a merge that could not decide: both ids were given up. */
const BOTH_ROWS =
  'Keep the rows of both sides, each whole: from `- id:` to `because:`. Remove the lines that begin with <<<<<<<, ======= and >>>>>>>.';

/**
 * Reads retired ids: their YAML, their shape, and what they do against each other and the entries.
 * @param moved the file
 * @param beside the entries, and the day of the reading
 */
export function readRetiredIds(
  { file, text, past }: MovedText,
  beside: Beside,
): { readonly retiredIds: readonly RetiredId[]; readonly findings: Finding[] } {
  const toFindings = (rule: string, problems: readonly Problem[]): Finding[] =>
    problems.map((problem) => ({ severity: 'error', ...problem, rule, file }));
  const surface = toFindings('characters', characterProblems(text, text.length));
  const stop = (rule: string, problems: readonly Problem[]) => ({
    retiredIds: [],
    findings: limitRepeatedFindings([...surface, ...toFindings(rule, problems)]),
  });
  // Two branches that each give an id up meet in this file.
  const marks = mergeMarks(text).problems;
  if (marks.length > 0)
    return stop(
      'yaml',
      marks.map((one) => ({ ...one, hint: BOTH_ROWS })),
    );
  const parsed = parseYaml(text, 0);
  if ('problems' in parsed) return stop('yaml', parsed.problems);
  const { structure, characters } = itemProblems(parsed.value, text);
  if (structure.length > 0) return stop('yaml', structure);
  surface.push(...toFindings('characters', characters));
  const { retiredIds, problems } = parseRetiredIds(parsed.value);
  if (problems) return stop('schema', problems);
  const wrong = checkRetiredIds(retiredIds, knownIds(beside, past), beside.today);
  return {
    retiredIds,
    findings: limitRepeatedFindings([...surface, ...toFindings('moved-resolves', wrong)]),
  };
}
