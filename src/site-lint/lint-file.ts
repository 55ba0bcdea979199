import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET, findExcess } from './budgets.ts';
import type { Excess } from './budgets.ts';
import { checks, LEAKS } from './checks.ts';
import { findLeaks } from './leaks.ts';
import type { Leak } from './leaks.ts';
import { readPage } from './page.ts';
import type { Site } from './page.ts';
import { readPieces, wholePiece } from './read-pieces.ts';
import type { Piece } from './read-pieces.ts';
import { checkSvg } from './svg.ts';

/** Something wrong with a file of the built site. */
export type Fault = {
  readonly file: string;
  readonly check: string;
  /** A sentence without its full stop. */
  readonly message: string;
  /** What the machine may have left there. Where somebody says it on purpose, it is no fault. */
  readonly leak?: Leak;
  /** What is heavier than it should be: not each such page must not be published. */
  readonly excess?: Excess;
};

/** True for a fault with which no site may be published. */
export const stopsBuild = ({ excess }: Fault): boolean => excess?.stops ?? true;

/** Files whose text is looked through for what must not be published. */
const TEXT = /\.(cff|css|csv|ics|js|json|md|sarif|svg|txt|xml)$/;

/** Files of all agents: data, and not looked at as a whole. */
const DATA = /^(?:api|exports)\/|^[\w-]+\.\w+$/;

/** Bytes above which such a file is read piece by piece. */
const LARGE = 2 ** 23;

/** Ways in which a style sheet would load something from elsewhere. */
const FOREIGN_STYLE = /@import|url\(\s*['"]?(?:[a-z]+:|\/\/)/i;

/** What the machine may have left in a file. A key is not repeated in what is said of it. */
function leakFaults(file: string, pieces: Iterable<Piece>, site: Site): Fault[] {
  const leaks = new Map<string, Leak>();
  for (const piece of pieces) for (const leak of findLeaks(piece, site)) leaks.set(leak.text, leak);
  return [...leaks.values()].map((leak) => {
    const shown = leak.isKey ? '' : `: \`${leak.text}\``;
    return { file, check: LEAKS.id, message: `the file holds ${leak.what}${shown}`, leak };
  });
}

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
    const faults = checks.flatMap(({ id, check }) => check(page, site).map(fault(id)));
    const heavy = findExcess(page, site).map((excess) => ({
      ...{ file, check: BUDGET.id, excess },
      message: excess.message,
    }));
    return [...faults, ...leakFaults(file, [wholePiece(page.html)], site), ...heavy];
  }
  if (!TEXT.test(file)) return [];
  const path = join(folder, file);
  if (DATA.test(file) && statSync(path).size > LARGE)
    return leakFaults(file, readPieces(path, LARGE), site);
  const html = readFileSync(path, 'utf8');
  const foreign = file.endsWith('.css') && FOREIGN_STYLE.test(html);
  const loads = foreign ? ['the style sheet loads something from elsewhere'] : [];
  const active = file.endsWith('.svg') ? checkSvg(html) : [];
  return [
    ...leakFaults(file, [wholePiece(html)], site),
    ...active.map(fault('active-code')),
    ...loads.map(fault('addresses')),
  ];
}
