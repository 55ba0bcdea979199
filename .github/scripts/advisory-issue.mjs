// Keeps one issue on what vulnerability records say otherwise than the entries.
//
// usage: node .github/scripts/advisory-issue.mjs, with the report as Markdown in REPORT, empty for none
import { keepReport } from './keep-issue.mjs';

/** @type {import('./keep-issue.mjs').Kept} */
export const advisoryIssue = {
  mark: '<!-- catalog: advisories -->',
  label: 'advisories',
  title: 'Advisories that have changed',
  nothing: 'nothing has changed',
};

if (process.argv[1] === import.meta.filename) await keepReport(advisoryIssue, process.env);
