import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './checks.ts';
import { checkLeaks } from './leaks.ts';
import { readPage } from './page.ts';
import type { Site } from './page.ts';
import { checkSvg } from './svg.ts';

/** Something wrong with a file of the built site. */
export type Fault = { readonly file: string; readonly check: string; readonly message: string };

/** Files whose text is looked through for what must not be published. */
const TEXT = /\.(cff|css|csv|ics|js|json|md|sarif|svg|txt|xml)$/;

/** Ways in which a style sheet would load something from elsewhere. */
const FOREIGN_STYLE = /@import|url\(\s*['"]?(?:[a-z]+:|\/\/)/i;

/**
 * Checks one file of a built site.
 * @param folder where the site stands
 * @param file below it, with `/`
 * @param site what it stands in
 */
export function lintFile(folder: string, file: string, site: Site): Fault[] {
  const fault = (check: string) => (message: string) => ({ file, check, message });
  if (file.endsWith('.html')) {
    const page = readPage(file, readFileSync(join(folder, file), 'utf8'));
    return checks.flatMap(({ id, check }) => check(page, site).map(fault(id)));
  }
  if (!TEXT.test(file)) return [];
  const html = readFileSync(join(folder, file), 'utf8');
  const foreign = file.endsWith('.css') && FOREIGN_STYLE.test(html);
  const loads = foreign ? ['the style sheet loads something from elsewhere'] : [];
  const active = file.endsWith('.svg') ? checkSvg(html) : [];
  return [
    ...checkLeaks({ html }, site).map(fault('leaks')),
    ...active.map(fault('active-code')),
    ...loads.map(fault('addresses')),
  ];
}
