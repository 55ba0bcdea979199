import { formatPath, valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Addresses of files and folders in a repository; the first group is the branch, tag or commit. */
const FILES = [
  /^https:\/\/github\.com\/[^/]+\/[^/]+\/(?:blob|tree|raw|blame)\/((?:refs\/(?:heads|tags)\/)?[^/?#]+)/i,
  /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/((?:refs\/(?:heads|tags)\/)?[^/?#]+)/i,
  /^https:\/\/[^/]+\/.+\/-\/(?:blob|tree|raw|blame)\/((?:refs\/(?:heads|tags)\/)?[^/?#]+)/i,
];

/** A full commit, a tag by its path, or a name that ends like a version: `v1.2`, `core-0.4.0`. */
const PINNED =
  /^(?:[0-9a-f]{40}|refs\/tags\/.+|(?:.*[-_@])?v?\d+(?:\.\d+)+\w*(?:[-+.]\w+)*|v\d+)$/i;

/** The branch, tag or commit that an address of a file names; undefined for other addresses. */
function refOf(url: string): string | undefined {
  for (const pattern of FILES) {
    const ref = pattern.exec(url)?.[1];
    if (ref !== undefined) return ref;
  }
  return undefined;
}

/** What a source says must be what was read. */
export const sourceIsPinned: Rule = {
  id: 'source-is-pinned',
  title: 'A file of a repository is cited at a commit',
  why: 'A file on a branch changes, or is gone, and the citation then shows something that the author never read. A commit never changes.',
  severity: 'warning',
  examples: {
    good: `sources:
  docs:
    title: Readme
    url: https://github.com/example/agent/blob/0123456789abcdef0123456789abcdef01234567/README.md
    publisher: Example Labs
    interest: vendor
    accessed: '2026-11-20'
    quote: it acts on its own`,
    bad: [
      {
        yaml: `sources:
  docs:
    title: Readme
    url: https://github.com/example/agent/blob/main/README.md
    publisher: Example Labs
    interest: vendor
    accessed: '2026-11-20'
    quote: it acts on its own`,
        message: '`sources.docs.url` names the branch `main`, whose files change',
      },
    ],
  },
  check: ({ data }) =>
    Object.entries(data.sources).flatMap(([id, { url }]) => {
      const ref = refOf(url);
      if (ref === undefined || PINNED.test(ref)) return [];
      const path = ['sources', id, 'url'];
      const message = `\`${formatPath(path)}\` names the branch \`${ref}\`, whose files change`;
      const hint = 'Put the full commit in its place: on GitHub, the key Y on the page does so.';
      return [valueProblem(path, message, hint)];
    }),
};
