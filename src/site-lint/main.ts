import { homedir } from 'node:os';
import { contentFolder } from '#io/content-folder.ts';
import { environment } from '#io/environment.ts';
import { buildOptions } from '../site/build-options.ts';
import { counted } from '#domain/wording.ts';
import { visible } from '#domain/visible.ts';
import { checks } from './checks.ts';
import { saidTraces, secretsOf } from './leaks.ts';
import { lintSite } from './lint-site.ts';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of the content folder that may be printed. */
const PRINTED = /\.(?:md|yml)$/;

/** Most bytes of commit subjects and names that are looked at. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * All that people wrote and pages print: entries, retired ids, and the subjects and authors of
 * commits. An honest text may speak of `file:///etc/passwd` or of `/root/.ssh`.
 * @param content the content folder, absolute
 */
function saidTexts(content: string): string {
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PRINTED.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const log = spawnSync('git', ['log', '--format=%s%n%an', '--', '.'], {
    cwd: content,
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
  });
  return [...files, log.status === 0 ? log.stdout : ''].join('\n');
}

/** Faults that are listed; beyond them, the number says enough. */
const MAX_FAULTS = 50;

const { site, base, outDir: folder } = buildOptions();
const said = saidTexts(contentFolder());
const { faults, pages } = await lintSite(folder, {
  base,
  origin: site,
  secrets: secretsOf(environment, [process.cwd(), homedir(), folder], said),
  said: saidTraces(said),
});
const lines = faults
  .slice(0, MAX_FAULTS)
  .map(({ file, check, message }) => `${file}  ${check}\n  ${message}.`);
if (faults.length > MAX_FAULTS) lines.push(`… and ${faults.length - MAX_FAULTS} more`);
for (const { id, why } of checks)
  if (faults.some(({ check }) => check === id)) lines.push(`${id}: ${why}`);
if (faults.length > 0) {
  console.error(visible(lines.join('\n\n')));
  console.error(
    `\nthe built site must not be published: ${counted(faults.length, 'fault')} in ${counted(pages, 'page')}`,
  );
  process.exitCode = 1;
} else if (pages === 0) {
  console.error(`${folder} holds no page; build the site first: npm run build`);
  process.exitCode = 2;
} else {
  console.log(`✓ ${counted(pages, 'page')}: nothing runs, loads or tells what it should not`);
}
