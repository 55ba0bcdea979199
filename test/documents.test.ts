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

it('has every command in the table of the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const listed = found(readme, /^\| `npm run catalog -- ([a-z]+)/gm);
  expect(listed.toSorted()).toEqual(commands.toSorted());
});
