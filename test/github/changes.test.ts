import { describe, expect, it } from 'vitest';
import { parseChanges, sortChanges } from '../../.github/scripts/changes.mjs';

const PLAIN = '100644';
const change = (path: string, mode = PLAIN) => ({ mode, path });
const entry = change('content/agents/a.md');

describe('the changes of a pull request', () => {
  it('are read from what git prints, whatever a path is called', () => {
    const hash = '0'.repeat(40);
    const raw = [
      `:100644 100644 ${hash} ${hash} M`,
      'content/agents/a.md',
      `:000000 120000 ${hash} ${hash} A`,
      'content/agents/with space\n::error::x.md',
      `:100644 000000 ${hash} ${hash} D`,
      'src/é.ts',
      '',
    ].join('\0');
    expect(parseChanges(raw)).toEqual([
      change('content/agents/a.md'),
      change('content/agents/with space\n::error::x.md', '120000'),
      change('src/é.ts', '000000'),
    ]);
    expect(parseChanges('')).toEqual([]);
  });

  it.each([
    ['one entry', 'entries', [entry]],
    ['an entry and the scores', 'entries', [entry, change('scores.lock.json')]],
    ['an entry and its words', 'entries', [entry, change('cspell-words.txt')]],
    ['words and code', 'code', [change('src/a.ts'), change('cspell-words.txt')]],
    ['the scores alone', 'entries', [change('scores.lock.json')]],
    ['a rename', 'entries', [entry, change('content/moved.yml')]],
    ['an entry that is gone', 'entries', [change('content/agents/a.md', '000000')]],
    ['something else among the entries', 'entries', [change('content/agents/b/c.mdx')]],
    ['code', 'code', [change('src/a.ts')]],
    ['code that moves scores', 'code', [change('src/a.ts'), change('scores.lock.json')]],
    ['prose of the maintainers, which is code', 'code', [change('content/pages/about.mdx')]],
    ['a folder beside the entries', 'code', [change('content/agents-2/a.md')]],
    ['an executable script', 'code', [change('run', '100755')]],
    ['an entry and code', 'mixed', [entry, change('src/a.ts')]],
    ['retired ids and code', 'mixed', [change('content/moved.yml'), change('src/a.ts')]],
    ['nothing', 'entries', []],
  ])('are sorted: %s', (_what, kind, changes) => {
    expect(sortChanges(changes)).toMatchObject({ kind, odd: [] });
  });

  it.each([
    ['a link', '120000'],
    ['a file that may be run', '100755'],
    ['another repository', '160000'],
  ])('among the entries may not be %s, with code or without', (_what, mode) => {
    const paths = ['content/agents/a.md', 'content/moved.yml', 'scores.lock.json'];
    for (const path of [...paths, 'cspell-words.txt'])
      for (const more of [[], [change('src/a.ts')]])
        expect(sortChanges([change(path, mode), ...more])).toMatchObject({
          kind: 'odd',
          odd: [path],
        });
  });

  it.each([
    'content/agents/.gitattributes',
    'content/agents/.hidden.md',
    'content/agents/a.mdx',
    'content/agents/b/c.md',
  ])('tell %s from an entry, with code or without, unless it goes', (path) => {
    for (const more of [[], [change('src/a.ts')]]) {
      expect(sortChanges([entry, change(path), ...more])).toMatchObject({
        entries: [entry.path],
        strays: [path],
      });
      expect(sortChanges([change(path, '000000'), ...more])).toMatchObject({ strays: [] });
    }
  });

  it('name the entries that they touch', () => {
    const changes = [entry, change('content/agents/b.md'), change('scores.lock.json')];
    expect(sortChanges(changes).entries).toEqual(['content/agents/a.md', 'content/agents/b.md']);
  });
});
