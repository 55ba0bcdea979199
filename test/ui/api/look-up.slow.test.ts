import { spawnSync } from 'node:child_process';
import { mkdtempDisposableSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { catalogDocument } from '#exports/api/lists.ts';
import { LOOK_UP } from '#ui/api/LookUp.tsx';
import { surroundings } from '../../helpers/surroundings.ts';

/** A catalog whose one flaw is used by attackers. */
const around = surroundings({}, [
  'read: record }',
  "read: record, exploited: { by: CISA KEV, on: '2026-09-02' } }",
]);

/** What the program prints for a version of the agent in that catalog. */
function printedFor(version: string): unknown {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'look-up-'));
  const [file] = catalogDocument.files(around);
  writeFileSync(join(folder.path, 'catalog.json'), JSON.stringify(file?.write()));
  symlinkSync(resolve('node_modules'), join(folder.path, 'node_modules'));
  const program = LOOK_UP.replace('my-agent', 'example').replace('1.2.3', version);
  const print = 'console.log(JSON.stringify({ openAdvisories, exploited, unknownAdvisories }));';
  const args = ['--input-type=module', '--eval', `${program}\n${print}`];
  const run = spawnSync(process.execPath, args, { cwd: folder.path, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

const flaw = ['CVE-2026-12345'];

it.each([
  ['in a stretch without a beginning', '0.1.0', flaw],
  ['right below a cut', '1.2.2', flaw],
  ['between two cuts', '1.2.3-rc.1', []],
  ['that was assessed', '1.2.3', []],
  ['in a stretch without an end', '7.0.0', []],
])('the program of the page finds a version %s', (_name, version, open) => {
  const found = { openAdvisories: open, exploited: open, unknownAdvisories: [] };
  expect(printedFor(version)).toEqual(found);
});
