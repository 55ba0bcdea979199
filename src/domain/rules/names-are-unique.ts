import type { Entry } from '../entry/record.ts';
import { valueProblem } from '../finding.ts';
import type { Path } from '../finding.ts';
import type { CatalogRule } from './rule.ts';

type Name = { readonly entry: Entry; readonly path: Path; readonly text: string };

/** Every name under which a reader may look for an entry. */
function namesOf(entry: Entry): Name[] {
  const aliases = entry.data.aliases.map((alias, index) => ({
    entry,
    path: ['aliases', index, 'name'],
    text: alias.name,
  }));
  return [{ entry, path: ['name'], text: entry.data.name }, ...aliases];
}

/** No two entries may answer to one name. */
export const namesAreUnique: CatalogRule = {
  id: 'names-are-unique',
  title: 'Names and aliases are unique across the catalog',
  why: 'A reader who looks for a product must find one entry, not two that disagree.',
  severity: 'error',
  examples: {
    good: `name: Second Agent
aliases:
  - { name: Former Agent, kind: old }`,
    bad: [
      {
        yaml: `name: Example Agent
aliases: []`,
        message: 'the name `Example Agent` is taken by content/agents/example.md',
      },
    ],
  },
  check: (entries) => {
    const first = new Map<string, Name>();
    return entries.flatMap(namesOf).flatMap((name) => {
      const key = name.text.normalize('NFKC').toLowerCase();
      const taken = first.get(key);
      if (taken === undefined) {
        first.set(key, name);
        return [];
      }
      const message = `the name \`${name.text}\` is taken by ${taken.entry.file}`;
      const hint = 'Change the entry that exists, or choose another name.';
      return [{ entry: name.entry, problem: valueProblem(name.path, message, hint) }];
    });
  },
};
