// Keeps one issue on the entries that are due for a review: opens, edits or closes it.
//
// usage: node .github/scripts/stale-issue.mjs, with the list as Markdown in REPORT, empty for none
import { keepReport } from './keep-issue.mjs';

/** @type {import('./keep-issue.mjs').Kept} */
export const staleIssue = {
  mark: '<!-- catalog: stale -->',
  label: 'stale-entries',
  title: 'Entries whose review is due',
  nothing: 'nothing is due',
};

if (process.argv[1] === import.meta.filename) await keepReport(staleIssue, process.env);
