import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const inFolder = (folder: string) => readdirSync(folder).map((name) => join(folder, name));

/** Every text that tells a contributor what to type. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.github/PULL_REQUEST_TEMPLATE.md',
  ...inFolder('.github/ISSUE_TEMPLATE'),
  ...inFolder('content/pages'),
].map((file) => [file, readFileSync(file, 'utf8')] as const);

/** The commands that the tool itself lists. */
const commands = execFileSync(process.execPath, ['src/cli/main.ts'], { encoding: 'utf8' })
  .split('\n')
  .flatMap((line) => /^ {2}([a-z]+) /.exec(line)?.[1] ?? []);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

describe.each(documents)('%s', (file, text) => {
  it('names only commands that there are', () => {
    const typed = found(text, /npm run catalog -- ([a-z]+)/g);
    expect(typed.filter((name) => !commands.includes(name))).toEqual([]);
    const run = found(text, /npm run ([a-z]+)/g);
    expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const links = found(text, /\]\((?!https:)([^)#]+)/g).filter(
      // A page of the site is linked by its address, and the tests of the built site follow it.
      (link) => !file.endsWith('.mdx') || !link.endsWith('/'),
    );
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});

/** What the first column of a table names in code: folders, files, commands. */
const rowNames = (text: string) =>
  found(text, /^\| ((?:`[^`|]+`(?:, )?)+) *\|/gm).flatMap((cell) => found(cell, /`([^`]+)`/g));

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

it('the README names the folders that there are', () => {
  const named = rowNames(readFileSync('README.md', 'utf8'))
    .filter((name) => /^(?:src|content|test|schema|\.vscode|\.github)\b/.test(name))
    .map((name) => name.replace('/<subject>', '').replace(/\/$/, ''));
  expect(named.filter((name) => !existsSync(name))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(foldersIn('src').map((name) => `src/${name}`)));
});

it('CONTRIBUTING sends nobody to a file that there is not', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const named = found(text, /`((?:src|content|test|schema|\.github)\/[^`<*]+)`/g);
  expect(named.length).toBeGreaterThan(10);
  // The entry that a reader is about to write.
  const missing = named.filter((name) => !existsSync(name) && !name.includes('example-agent'));
  expect(missing).toEqual([]);
});

it('the README of the domain names each of its rooms, and no other', () => {
  const named = rowNames(readFileSync('src/domain/README.md', 'utf8')).filter((name) =>
    name.endsWith('/'),
  );
  const rooms = named.filter((name) => !/\/./.test(name));
  expect(rooms.toSorted()).toEqual(
    foldersIn('src/domain')
      .map((name) => `${name}/`)
      .sort(),
  );
  expect(named.filter((name) => !existsSync(join('src/domain', name)))).toEqual([]);
});

it('what a document says of a version, a count or a limit is so', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(found(contributing, /`@astrojs\/language-server` ([\d.]+)/g)).toEqual([
    devDependencies['@astrojs/language-server'],
  ]);
  const [limit = ''] = found(contributing, /Functions have at most (\d+) lines/g);
  expect(readFileSync('eslint.config.mjs', 'utf8')).toContain(`max: ${limit},`);
  const readme = readFileSync('README.md', 'utf8');
  const listed = found(readme, /`([A-Z]+_[A-Z_]+)`/g);
  const read = ['site/build-options.ts', 'io/content-folder.ts'].flatMap((file) =>
    found(readFileSync(join('src', file), 'utf8'), /\b((?:SITE|CATALOG)_[A-Z]+)\b/g),
  );
  expect(new Set(read).size).toBeGreaterThan(4);
  expect(listed).toEqual(expect.arrayContaining(read));
});

it('has every command in the table of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const listed = found(readme, /^\| `npm run catalog -- ([a-z]+)/gm);
  expect(listed.toSorted()).toEqual(commands.toSorted());
});
