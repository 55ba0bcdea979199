import { homedir } from 'node:os';
import { contentFolder } from '#io/content-folder.ts';
import { environment } from '#io/environment.ts';
import { buildOptions } from '../site/build-options.ts';
import { visible } from '#domain/visible.ts';
import { checks } from './checks.ts';
import { saidTraces, secretsOf } from './leaks.ts';
import { lintSite } from './lint-site.ts';
import { saidTexts } from './said-texts.ts';

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
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const lines = faults
  .slice(0, MAX_FAULTS)
  .map(({ file, check, message }) => `${file}  ${check}\n  ${message}.`);
if (faults.length > MAX_FAULTS) lines.push(`… and ${faults.length - MAX_FAULTS} more`);
for (const { id, why } of checks)
  if (faults.some(({ check }) => check === id)) lines.push(`${id}: ${why}`);
if (faults.length > 0) {
  console.error(visible(lines.join('\n\n')));
  console.error(
    `\nthe built site must not be published: ${count(faults.length, 'fault')} in ${count(pages, 'page')}`,
  );
  process.exitCode = 1;
} else if (pages === 0) {
  console.error(`${folder} holds no page; build the site first: npm run build`);
  process.exitCode = 2;
} else {
  console.log(`✓ ${count(pages, 'page')}: nothing runs, loads or tells what it should not`);
}
