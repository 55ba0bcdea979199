// Runs a command that changes entries on a disk that ends the process, without a word, at one of its
// steps. With 0 it is never ended.
//
// usage: node killed-command.ts <root of a project> <step> <command> [arguments…]
import { join, resolve } from 'node:path';
import { createEntries } from '#io/create-entries.ts';
import { realDisk } from '#io/disk.ts';
import { entryFiles } from '#io/entry-files.ts';
import { exclusively } from '#io/folder-owner.ts';
import { lockFile } from '#io/generated-file.ts';
import { readContent } from '#io/read-content.ts';
import { runCommand } from '../../src/cli/command.ts';
import type { Command } from '../../src/cli/command.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { newEntry } from '../../src/cli/commands/new.ts';
import { rename } from '../../src/cli/commands/rename.ts';
import { resume } from '../../src/cli/commands/resume.ts';
import { undo } from '../../src/cli/commands/undo.ts';
import { withdraw } from '../../src/cli/commands/withdraw.ts';
import type { ChangeEffects, ImportEffects } from '../../src/cli/effects.ts';

const [root = '', step = '', name = '', ...args] = process.argv.slice(2);
const content = join(root, 'content');
const today = '2026-11-28';
let left = Number(step);

function count(): void {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
}

const disk: typeof realDisk = {
  write: (path, text) => (count(), realDisk.write(path, text)),
  rename: (from, to) => (count(), realDisk.rename(from, to)),
  place: (from, to) => (count(), realDisk.place(from, to)),
  remove: (path) => (count(), realDisk.remove(path)),
};

const commands: readonly Command<ChangeEffects & ImportEffects>[] = [
  ...[rename, withdraw, newEntry, importCommand, resume, undo],
];
const command = commands.find((candidate) => candidate.name === name);
if (!command) throw new Error(`no command ${name}`);

process.exitCode = await runCommand(command, args, {
  read: () => readContent(content, { root, today }),
  lockFile: () => lockFile(content, root),
  entryFiles: () => entryFiles(content, { root }, disk),
  createEntries: (asked, entries) => createEntries(content, asked, entries, root, disk),
  exclusively: (asked, run) => exclusively(content, asked, run),
  path: (file) => resolve(root, file),
  ask: undefined,
  schemaFile: () => expectNone(),
  releasedFile: () => expectNone(),
  writeEditorFiles: () => undefined,
  today: () => today,
  domains: () => [],
  setting: {},
  print: (text) => console.log(text),
  error: (text) => console.error(text),
});

function expectNone(): never {
  throw new Error('no schema is written here');
}
