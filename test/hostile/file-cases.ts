import { reject } from './case.ts';
import type { Case } from './case.ts';

/** A name that a file of an entry must not have, and what is said of it. */
const NAMES: readonly (readonly [id: string, aim: string, name: string, says?: string])[] = [
  ['path-traversal', 'A path that leaves the folder', '..%2f..%2fpwned.md'],
  ['path-uppercase', 'Two files that become one page', 'Prompt-Injection.md'],
  ['path-hash', 'A name that an address cuts short', 'a#b.md'],
  ['path-question', 'The same with a question mark', 'a?b.md'],
  ['path-hidden', 'A file that nobody lists', '.hidden.md'],
  ['path-dash', 'A name that is an option', '-rf.md'],
  ['path-double-dash', 'Two dashes', 'a--b.md'],
  ['path-underscore', 'A name that the generator skips', '_under.md'],
  ['path-newline', 'A name of two lines', 'a\nb.md'],
  ['path-bidi', 'A name that reads backwards', '\u202egnp.md'],
  ['path-workflow-command', 'A name that steers a log', '::error::x.md'],
  ['path-shell', 'A name that a shell would run', '$(id).md'],
  ['path-backslash', 'A folder of Windows', 'a\\b.md'],
  ['path-bracket', 'A name that is a route', '[id].md'],
  ['path-dot-slug', 'A second ending', 'x.js.md'],
  ['path-space', 'A space', 'a b.md'],
  ['path-long', 'A name without end', `${'a'.repeat(65)}.md`],
  ['path-ext-case', 'An ending in capitals', 'entry.MD', 'does not end in .md'],
  ['path-mdx', 'Code as an entry', 'entry.mdx', 'MDX is code'],
  ['path-reserved-404', 'The error page', '404.md', 'reserved'],
  ['path-reserved-api', 'The data for programs', 'api.md', 'reserved'],
  ['path-reserved-index', 'The page of the folder', 'index.md', 'reserved'],
  ['path-reserved-search', 'The search', 'search.md', 'reserved'],
  ['path-device', 'A device of Windows', 'nul.md', 'reserved'],
];

const catalog: readonly Case[] = [
  reject(
    'cat-duplicate-name',
    'The name of another entry',
    {
      beside: {
        name: 'zz-other.md',
        changes: [
          ['name: Example Agent', 'name: EXAMPLE agent'],
          ['name: Sample Agent', 'name: Sample Two'],
        ],
      },
    },
    'names-are-unique',
    'is taken by',
  ),
  reject(
    'cat-confusable-name',
    'A name that looks like another',
    {
      beside: {
        name: 'zz-other.md',
        changes: [
          ['name: Example Agent', 'name: Examp1e Agent'],
          ['name: Sample Agent', 'name: Sample Two'],
        ],
      },
    },
    'names-are-unique',
    'is taken for `Example Agent`',
  ),
  reject(
    'cat-confusable-script',
    'The same in another script',
    {
      beside: {
        name: 'zz-other.md',
        changes: [
          ['name: Example Agent', 'name: Other Agent'],
          ['name: Sample Agent', 'name: Ѕаmрlе Аgеnt'],
        ],
      },
    },
    'characters',
    'a Cyrillic letter',
  ),
  reject(
    'cat-alias-of-other',
    'The name of another as an alias',
    {
      beside: {
        name: 'zz-other.md',
        changes: [
          ['name: Example Agent', 'name: Other Agent'],
          ['name: Sample Agent', 'name: example-agent'],
        ],
      },
    },
    'names-are-unique',
    'is taken for',
  ),
  reject(
    'cat-confusable-id',
    'An address that looks like another',
    {
      beside: {
        name: 'examp1e.md',
        changes: [
          ['name: Example Agent', 'name: Other Agent'],
          ['name: Sample Agent', 'name: Other Two'],
        ],
      },
    },
    'names-are-unique',
    'the id `example` of the file',
  ),
];

/** What is wrong with names of files, and with entries beside each other. */
export const fileCases: readonly Case[] = [
  ...NAMES.map(([id, aim, name, says = 'a name that is not an id']) =>
    reject(id, aim, { name }, 'file', says),
  ),
  reject(
    'file-large',
    'A file without end',
    { bytes: (t) => t + 'x\n'.repeat(140_000) },
    'file',
    'more than 262144',
  ),
  reject(
    'file-lines',
    'Lines without end',
    { bytes: (t) => t + 'x\n'.repeat(5000) },
    'file',
    'lines, more than 5000',
  ),
  ...catalog,
];
