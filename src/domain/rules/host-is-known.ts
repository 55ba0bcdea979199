import type { EntryHead } from '../entry/entry.ts';
import type { Path } from '../finding.ts';
import { hostProblem } from '../host-problem.ts';
import type { CatalogRule } from './rule.ts';

/** The pages that may stand in a private network, each with its place. */
function pagesOf({ data }: EntryHead): (readonly [path: Path, url: string])[] {
  const { homepage, repository, sources } = data;
  return [
    [['homepage'], homepage],
    ...(repository === undefined ? [] : [[['repository'], repository] as const]),
    ...Object.entries(sources).map(([id, { url }]) => [['sources', id, 'url'], url] as const),
  ];
}

/** A page is where every reader of the catalog finds it. */
export const hostIsKnown: CatalogRule = {
  id: 'host-is-known',
  title: 'Every reader finds the host of a page',
  why: 'A host of a private network means another machine for each reader, or none: nobody outside can check what is cited, and a link would lead into the network of whoever follows it. A private catalog names the domains that its own readers know.',
  severity: 'error',
  examples: {
    good: `homepage: https://agent.example.com`,
    bad: [
      {
        yaml: `homepage: https://wiki.corp.internal/agent`,
        message: '`homepage` leads to wiki.corp.internal, a host of a private network',
      },
    ],
  },
  check: (entries, domains) =>
    entries.flatMap((entry) =>
      pagesOf(entry).flatMap(([path, url]) => {
        const problem = hostProblem(path, url, domains);
        return problem === undefined ? [] : [{ entry, problem }];
      }),
    ),
};
