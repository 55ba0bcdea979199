import type { EntryHead } from '../entry/entry.ts';
import { lookOf, nameKey } from '../near-names.ts';
import { valueProblem } from '../finding.ts';
import type { Path, Problem } from '../finding.ts';
import type { CatalogRule } from './rule.ts';

type Name = { readonly entry: EntryHead; readonly path: Path; readonly text: string };

/** Every name under which a reader may look for an entry. */
function namesOf(entry: EntryHead): Name[] {
  const aliases = entry.data.aliases.map((alias, index) => ({
    entry,
    path: ['aliases', index, 'name'],
    text: alias.name,
  }));
  return [{ entry, path: ['name'], text: entry.data.name }, ...aliases];
}

/** The id as a reader sees it in an address; the finding points at the top of the file. */
function idOf(entry: EntryHead): Name {
  return { entry, path: ['name'], text: entry.id };
}

const HINT = 'Change the entry that exists, or choose another name.';
const OWN_HINT = 'Take it out of the aliases: the entry is found by it anyhow.';

type Found = { entry: EntryHead; problem: Problem };

function found({ entry, path }: Name, message: string, names: readonly Name[]): Found {
  const files = new Set(names.map((name) => name.entry.file));
  files.delete(entry.file);
  return { entry, problem: { ...valueProblem(path, message, HINT), related: [...files] } };
}

/** A name that an entry has twice. */
function ownName({ entry, path, text }: Name): Found {
  const message = `the name \`${text}\` is one that the entry has already`;
  return { entry, problem: valueProblem(path, message, OWN_HINT) };
}

/** Names that are the same but for their case, in one entry or in two. */
function sameNames(entries: readonly EntryHead[]): Found[] {
  const groups = Map.groupBy(entries.flatMap(namesOf), ({ text }) => nameKey(text));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((name, place) => {
      const earlier = others.slice(0, place);
      if ([first, ...earlier].some((other) => other?.entry === name.entry)) return ownName(name);
      const message = `the name \`${name.text}\` is taken by ${first?.entry.file}`;
      return found(name, message, first ? [first, ...others] : others);
    }),
  );
}

/**
 * Names of different entries that differ, but that a hasty reader takes for each other: `Dify` and
 * `D1fy`. Within one entry they are what aliases are for.
 */
function lookAlikes(names: readonly Name[], say: (file: string, text: string) => string): Found[] {
  const groups = Map.groupBy(names, ({ text }) => lookOf(text) || nameKey(text));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ entry }) => entry !== first?.entry)
      .filter(({ text }) => nameKey(text) !== nameKey(first?.text ?? ''))
      .map((name) => {
        const about = say(first?.entry.file ?? '', first?.text ?? '');
        const what = name.text === name.entry.id ? 'id' : 'name';
        return found(name, `the ${what} \`${name.text}\` ${about}`, first ? [first] : []);
      }),
  );
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
      {
        yaml: `name: Examp1e Agent
aliases: []`,
        message:
          'the name `Examp1e Agent` is taken for `Example Agent` of content/agents/example.md',
      },
      {
        yaml: `name: Second Agent
aliases:
  - { name: second agent, kind: aka }`,
        message: 'the name `second agent` is one that the entry has already',
      },
    ],
  },
  check: (entries) => [
    ...sameNames(entries),
    ...lookAlikes(entries.flatMap(namesOf), (file, text) => `is taken for \`${text}\` of ${file}`),
    ...lookAlikes(entries.map(idOf), (file) => `of the file is taken for that of ${file}`),
  ],
};
