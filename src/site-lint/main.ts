import { hash } from 'node:crypto';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { contentFolder } from '#io/content-folder.ts';
import { environment } from '#io/environment.ts';
import { buildOptions } from '../site/build-options.ts';
import { tellUncaught } from '#io/tell-faults.ts';
import { whenTold } from '#io/when-told.ts';
import { counted } from '#domain/wording.ts';
import { withoutSaid } from './honest-leaks.ts';
import { secretsOf } from './secrets.ts';
import { stopsBuild } from './lint-file.ts';
import { lintSite } from './lint-site.ts';
import { reportFaults, reportHeavy } from './report-faults.ts';
import { saidTexts, saidValues } from './said-texts.ts';

tellUncaught();
const { site, base, outDir: folder, publisher } = buildOptions();
const named = [publisher.contact, publisher.repository, publisher.licence?.url].filter(
  (address) => address !== undefined,
);
const content = contentFolder();
/** The folder of the site that is still being made: named by a build, and not by hand. */
const { later } = JSON.parse(process.argv[2] ?? '{}') as { readonly later?: string };
const keep = join(process.cwd(), '.cache/looked', `${hash('sha256', folder).slice(0, 16)}.json`);
/** Where entries lie from here: of a private folder, that tells names of this machine as well. */
const way = `${relative(process.cwd(), content)}/agents/`;
const secrets = secretsOf(environment, [
  ...[process.cwd(), homedir(), folder, content],
  ...(way.startsWith('..') ? [way] : []),
]);
await whenTold();
const { faults: found, pages } = await lintSite(
  folder,
  { base, origin: site, named, secrets },
  keep,
  later === undefined ? undefined : { below: later, ready: whenTold },
);
const faults = withoutSaid(found, {
  texts: () => saidTexts(content),
  values: () => saidValues(content),
});
const stopping = faults.filter(stopsBuild);
const heavy = faults.filter((fault) => !stopsBuild(fault));
if (stopping.length > 0) {
  console.error(reportFaults(stopping));
  console.error(
    `\nthe built site must not be published: ${counted(stopping.length, 'fault')} in ${counted(pages, 'page')}`,
  );
  process.exitCode = 1;
} else if (pages === 0) {
  console.error(`${folder} holds no page; build the site first: npm run build`);
  process.exitCode = 2;
} else {
  console.log(`✓ ${counted(pages, 'page')}: nothing runs, loads or tells what it should not`);
}
if (heavy.length > 0) console.error(`\n${reportHeavy(heavy)}`);
