// Renames an entry on a disk that ends the process, without a word, at one of its steps.
//
// usage: node killed-rename.ts <root of a project> <step> <old id> <new id>
import { join } from 'node:path';
import { realDisk } from '#io/disk.ts';
import { entryFiles } from '#io/entry-files.ts';
import { exclusively } from '#io/folder-owner.ts';
import { lockFile } from '#io/lock-file.ts';
import { readContent } from '#io/read-content.ts';
import { perform } from '../../src/cli/command.ts';
import { rename } from '../../src/cli/commands/rename.ts';

const [root = '', step = '', ...ids] = process.argv.slice(2);
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

await perform(rename, [...ids, '--because', 'It was renamed.'], {
  read: () => readContent(content, { root, today }),
  lockFile: () => lockFile(content, root),
  entryFiles: () => entryFiles(content, { root }, disk),
  exclusively: (command, run) => exclusively(content, command, run),
  today: () => today,
  setting: {},
  print: (text) => console.log(text),
  error: (text) => console.error(text),
});
