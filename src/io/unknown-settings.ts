import { editDistance, nearest } from '#domain/nearest.ts';
import { SETTINGS } from './settings.ts';
import type { Setting } from './settings.ts';

/** A variable that looks like a setting and is none. */
export type UnknownSetting = {
  /** As it stands in the environment. */
  readonly name: string;
  /** The setting that may be meant. */
  readonly near: Setting | undefined;
  /** True where the name can hardly mean anything else. */
  readonly isSlip: boolean;
};

/** What settings begin with, in both spellings. */
const OURS = /^(?:SITE|CATALOG|CATALOGUE)_/i;

/** The letters behind what settings begin with. */
const ownPart = (name: string) => name.slice(name.indexOf('_') + 1);

/** A long name is told by its letters; `NAME` and `URL` are words of many programs. */
const isLong = (setting: Setting) => ownPart(setting).length >= 6;

const lettersOf = (name: string) => [...name].sort().join('');

/** How far a name is from a setting. Letters that change their places are one slip. */
function distance(name: string, setting: Setting): number {
  if (name === setting) return 0;
  return lettersOf(name) === lettersOf(setting) ? 1 : editDistance(name, setting, 2);
}

/**
 * True for a name that is off by one letter, or of a long one by two or by its beginning. Where the
 * beginning is none of ours, `SITE_` is too short to tell that it was meant: `VITE_URL` is not.
 */
function isSlipOf(written: string, setting: Setting): boolean {
  const isOurs = OURS.test(written);
  if (!isOurs && setting.startsWith('SITE_')) return false;
  if (isOurs && isLong(setting) && ownPart(written) === ownPart(setting)) return true;
  return distance(written, setting) <= (isLong(setting) ? 2 : 1);
}

/** The setting that a name is a slip of. */
function slipOf(written: string): Setting | undefined {
  return SETTINGS.filter((row) => isSlipOf(written, row)).sort(
    (a, b) => distance(written, a) - distance(written, b),
  )[0];
}

/** The setting that a name may stand for: with another beginning, by its letters, or cut short. */
function mayBe(written: string): Setting | undefined {
  const own = ownPart(written);
  const alike = (row: Setting) => own.startsWith(ownPart(row)) || ownPart(row).startsWith(own);
  return (
    SETTINGS.find((row) => ownPart(row) === own) ??
    SETTINGS.find((row) => row === nearest(written, SETTINGS)) ??
    (own.length >= 3 ? SETTINGS.find(alike) : undefined)
  );
}

/**
 * The variables that somebody may have meant as settings, and that nothing reads. Where the setting
 * is given as well, nobody missed it: then its neighbour is no slip.
 * @param variables the environment; one that is empty counts as not set
 */
export function unknownSettings(
  variables: Readonly<Record<string, string | undefined>>,
): UnknownSetting[] {
  return Object.keys(variables).flatMap((name): UnknownSetting[] => {
    const written = name.toUpperCase().replace(/^CATALOGUE_/, 'CATALOG_');
    const slip = slipOf(written);
    if (!variables[name] || (!OURS.test(name) && slip === undefined)) return [];
    if (SETTINGS.some((row) => row === name)) return [];
    // Some systems know a variable by its name in any case.
    if (slip === name.toUpperCase() && variables[slip] === variables[name]) return [];
    return [{ name, near: slip ?? mayBe(written), isSlip: slip !== undefined && !variables[slip] }];
  });
}
