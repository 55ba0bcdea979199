import { valueProblem } from '../finding.ts';
import type { CatalogRule } from './rule.ts';

/** A package belongs to one entry. */
export const packagesAreUnique: CatalogRule = {
  id: 'packages-are-unique',
  title: 'A package belongs to one entry',
  why: 'Inventories and advisories find an entry by its package. Two entries with one package would be two answers to one question.',
  severity: 'error',
  examples: {
    good: `packages: ['pkg:npm/second-agent']`,
    bad: [
      {
        yaml: `packages: ['pkg:npm/second-agent', 'pkg:npm/second-agent']`,
        message: '`pkg:npm/second-agent` is listed by content/agents/second.md already',
      },
    ],
  },
  check: (entries) => {
    const owners = new Map<string, string>();
    return entries.flatMap((entry) =>
      entry.data.packages.flatMap((name, i) => {
        const owner = owners.get(name);
        owners.set(name, owner ?? entry.file);
        if (owner === undefined) return [];
        const message = `\`${name}\` is listed by ${owner} already`;
        const problem = valueProblem(['packages', i], message, 'Leave it to one of them.');
        return [
          { entry, problem: owner === entry.file ? problem : { ...problem, related: [owner] } },
        ];
      }),
    );
  },
};
