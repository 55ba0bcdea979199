import { hash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '#io/content-folder.ts';
import { environment } from '#io/environment.ts';
import { buildOptions } from '../site/build-options.ts';
import { counted } from '#domain/wording.ts';
import { visible } from '#domain/visible.ts';
import { checks, LEAKS } from './checks.ts';
import { withoutSaid } from './honest-leaks.ts';
import { secretsOf } from './secrets.ts';
import { lintSite } from './lint-site.ts';
import { saidTexts, saidValues } from './said-texts.ts';

/** Faults that are listed; beyond them, the number says enough. */
const MAX_FAULTS = 50;

const { site, base, outDir: folder } = buildOptions();
const content = contentFolder();
const keep = join(process.cwd(), '.cache/looked', `${hash('sha256', folder).slice(0, 16)}.json`);
const secrets = secretsOf(environment, [process.cwd(), homedir(), folder, content]);
const { faults: found, pages } = await lintSite(folder, { base, origin: site, secrets }, keep);
const faults = withoutSaid(found, {
  texts: () => saidTexts(content),
  values: () => saidValues(content),
});
const lines = faults
  .slice(0, MAX_FAULTS)
  .map(({ file, check, message }) => `${file}  ${check}\n  ${message}.`);
if (faults.length > MAX_FAULTS) lines.push(`… and ${faults.length - MAX_FAULTS} more`);
for (const { id, why } of [...checks, LEAKS])
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
