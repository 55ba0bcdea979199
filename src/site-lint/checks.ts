import { checkActiveCode } from './active-code.ts';
import { checkAddresses } from './addresses.ts';
import { checkIds } from './ids.ts';
import type { Page, Site } from './page.ts';
import { checkPolicy } from './policy.ts';

/** Something that no built page may hold, whatever an entry says. */
export type Check = {
  readonly id: string;
  /** What it keeps from happening. */
  readonly why: string;
  /** @returns what is wrong with the page, one sentence each */
  readonly check: (page: Page, site: Site) => string[];
};

/** What keeps texts of the machine out of every file. */
export const LEAKS = { id: 'leaks', why: 'A page tells nothing of the machine that built it.' };

/** All checks of a page. They trust nothing that was done before the page was written. */
export const checks: readonly Check[] = [
  {
    id: 'policy',
    why: 'Without the policy at the top of the head, nothing stops code that slipped in.',
    check: checkPolicy,
  },
  {
    id: 'active-code',
    why: 'The only code of the site is in its own files.',
    check: checkActiveCode,
  },
  {
    id: 'addresses',
    why: 'A page loads nothing from elsewhere, and no link runs code.',
    check: checkAddresses,
  },
  {
    id: 'ids',
    why: 'An id of an entry must not stand in for a part of the page or of the browser.',
    check: checkIds,
  },
];
