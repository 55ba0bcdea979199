import type { Entry, EntryHead } from '../entry/entry.ts';
import type { Finding, Problem } from '../finding.ts';
import { catalogRules, entryRules } from './index.ts';
import type { CatalogRule, Rule } from './rule.ts';

/** A problem becomes a finding once it knows its rule and its entry. */
function toFinding(rule: Rule | CatalogRule, entry: EntryHead, problem: Problem): Finding {
  return { severity: rule.severity, ...problem, rule: rule.id, file: entry.file };
}

/**
 * True for a warning that the entry lets pass with a reason, up to the day that it names. Errors
 * cannot be excepted.
 */
function isExcepted({ data }: Entry, { rule, severity }: Finding, today: string): boolean {
  if (severity !== 'warning') return false;
  return data.lint.some((exception) => exception.rule === rule && exception.until >= today);
}

/**
 * What one entry does against the rules that look at one entry, without its exceptions.
 * @param entry the entry
 * @param today the calendar date of the reading
 */
export function checkEntry(entry: Entry, today: string): Finding[] {
  return entryRules
    .flatMap((rule) => rule.check(entry, today).map((problem) => toFinding(rule, entry, problem)))
    .filter((finding) => !isExcepted(entry, finding, today));
}

/**
 * What the entries do against the rules that need all of them, or what is around them.
 * @param entries all
 * @param domains of a private network, which the readers of the catalog know; none of a public one
 */
export function checkCatalog(
  entries: readonly EntryHead[],
  domains: readonly string[] = [],
): Finding[] {
  return catalogRules.flatMap((rule) =>
    rule.check(entries, domains).map(({ entry, problem }) => toFinding(rule, entry, problem)),
  );
}
