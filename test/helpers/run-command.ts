import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEntries } from '#io/create-entries.ts';
import { writeEditorFiles } from '#io/editor-files.ts';
import { entryFiles } from '#io/entry-files.ts';
import { exclusively } from '#io/folder-owner.ts';
import { history } from '#io/git/history.ts';
import { changedSince } from '#io/git/git.ts';
import { generatedFile, lockFile, releasedFile, schemaFile } from '#io/generated-file.ts';
import { fixFiles } from '#io/fix-files.ts';
import { readContent } from '#io/read-content.ts';
import type { Content } from '#reader/content.ts';
import { isFileOf } from '#io/user-file.ts';
import { today } from '#io/today.ts';
import { exportSurroundings } from '../../src/cli/surroundings.ts';
import { runCommand as run } from '../../src/cli/command.ts';
import type { Command } from '../../src/cli/command.ts';
import type { AllEffects } from '../../src/cli/effects.ts';
import { TODAY } from './valid-entry.ts';

/** A project with a content folder of its own: `root/content/agents`. */
export type Project = {
  readonly root: string;
  readonly content: string;
  /** The day on which commands run; that of the fixtures unless given. */
  readonly today?: string;
};

/** Runs something in a new project with these entries, by id, and removes it. */
export async function withProject<T>(
  entries: Readonly<Record<string, string>>,
  use: (project: Project) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'catalog-project-'));
  const content = join(root, 'content');
  mkdirSync(join(content, 'agents'), { recursive: true });
  for (const [id, text] of Object.entries(entries)) writeEntry({ root, content }, id, text);
  try {
    return await use({ root, content });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Writes one entry of a project. */
export function writeEntry({ content }: Project, id: string, text: string): void {
  writeFileSync(join(content, 'agents', `${id}.md`), text);
}

/** Exit code and output of a command; `reads` counts how often it read the content. */
export type Outcome = { code: number; printed: string; errors: string; reads: number };

/** What was read, with no entry but one. */
function onlyOne(content: Content, id: string): Content {
  return { ...content, entries: content.entries.filter((entry) => entry.id === id) };
}

/** Runs a command in a project with effects that write down what it does. */
export function runCommand(
  command: Command<AllEffects>,
  project: Project,
  ...args: string[]
): Promise<Outcome> {
  return runCommandWith({}, command, project, ...args);
}

/** The same, with some effects of the test's own. */
export async function runCommandWith(
  own: Partial<AllEffects>,
  command: Command<AllEffects>,
  { root, content, today = TODAY }: Project,
  ...args: string[]
): Promise<Outcome> {
  const [printed, errors]: [string[], string[]] = [[], []];
  let reads = 0;
  const read = () => {
    reads += 1;
    return readContent(content, { root, today });
  };
  const code = await run(command, args, {
    read,
    readFolder: (folder) => readContent(folder, { root, today }),
    check: () => Promise.resolve(read()),
    readOne: (id) => onlyOne(read(), id),
    lockFile: () => lockFile(content, root),
    isFileOf: (path, id) => isFileOf(path, content, id, root),
    changedSince: (ref) => changedSince(content, ref),
    fix: (files) => fixFiles(content, files, { today }),
    setting: {},
    history: () => history(content, { root, today }),
    entryFiles: () => entryFiles(content, { root }),
    today: () => today,
    domains: () => [],
    createEntries: (command, entries) => createEntries(content, command, entries, root),
    exclusively: (command, run) => exclusively(content, command, run),
    ask: undefined,
    path: (file) => resolve(root, file),
    schemaFile: () => schemaFile(root),
    releasedFile: (name) => releasedFile(name, root),
    surroundings: (read) => exportSurroundings(read, content, TODAY),
    outputFile: (folder, path) => generatedFile(join(root, folder, path), root),
    writeEditorFiles: (schema) => writeEditorFiles(root, content, schema),
    print: (text) => printed.push(text),
    error: (text) => errors.push(text),
    ...own,
  });
  return { code, printed: printed.join('\n'), errors: errors.join('\n'), reads };
}

/** Reads real entries, which may be younger than the day of the tests, on the day that it is. */
export function readToday({ root, content }: Project): Partial<AllEffects> {
  const read = () => readContent(content, { root, today: today() });
  return { read, check: () => Promise.resolve(read()), readOne: (id) => onlyOne(read(), id) };
}
