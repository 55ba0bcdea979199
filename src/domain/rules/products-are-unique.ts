import type { EntryHead } from '../entry/entry.ts';
import { valueProblem } from '../finding.ts';
import type { CatalogRule } from './rule.ts';

/** An address without what does not tell two pages apart. */
function plainAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const path = pathname
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase();
  return `${hostname.replace(/^www\./, '')}${path}`;
}

/** The pages that belong to one product alone, each with its field. */
function pagesOf({ data }: EntryHead): { field: 'homepage' | 'repository'; page: string }[] {
  const repository = data.repository === undefined ? [] : [data.repository];
  const pages = [
    { field: 'homepage' as const, page: plainAddress(data.homepage) },
    ...repository.map((url) => ({ field: 'repository' as const, page: plainAddress(url) })),
  ];
  return pages.filter(({ page }, i) => pages.findIndex((other) => other.page === page) === i);
}

/** One product has one entry, under whatever name. */
export const productsAreUnique: CatalogRule = {
  id: 'products-are-unique',
  title: 'One product has one entry',
  why: 'A product is often added a second time under its short or its long name. Two entries with one homepage, or one repository, are most likely one product, and would disagree.',
  severity: 'warning',
  examples: {
    good: `homepage: https://second.example.com`,
    bad: [
      {
        yaml: `homepage: https://www.example.com/`,
        message: '`homepage` is also that of content/agents/example.md, `Example Agent`',
      },
    ],
  },
  check: (entries) => {
    const owners = new Map<string, EntryHead>();
    return entries.flatMap((entry) =>
      pagesOf(entry).flatMap(({ field, page }) => {
        const owner = owners.get(page) ?? entry;
        owners.set(page, owner);
        if (owner === entry) return [];
        const message = `\`${field}\` is also that of ${owner.file}, \`${owner.data.name}\``;
        const hint =
          'Change the entry that exists; where these are two products, give the page of this one.';
        return [
          { entry, problem: { ...valueProblem([field], message, hint), related: [owner.file] } },
        ];
      }),
    );
  },
};
