import type { Agent } from '#domain/catalog/catalog.ts';
import { NO_MINIMUM } from '#domain/catalog/minimum-version.ts';
import { assessedVersion, versionOf } from '#domain/versions/assessed-words.ts';
import { counted } from '#domain/wording.ts';

/** The lowest version that closes every known flaw, as a cell says it. */
export function minimumText(minimum: Agent['minimumVersion']): string {
  const flaws = counted(minimum.stillOpen.length, 'listed flaw');
  const isClean = minimum.stillOpen.length === 0;
  if (minimum.kind === 'any')
    return `none: ${NO_MINIMUM.any}${isClean ? '' : `; the assessed one has ${flaws}`}`;
  if (minimum.kind === 'none-known') return NO_MINIMUM['none-known'];
  const above = minimum.isAbove ? ', newer than what was assessed' : '';
  const older = minimum.olderLines.map((label) => ` or ${label}`).join('');
  const version = versionOf(minimum.version, minimum.package);
  const { length } = minimum.notKnownFixed;
  const unfixed = length === 0 ? '' : `; ${counted(length, 'flaw')} not known to be fixed`;
  return `${minimum.inclusive ? '' : 'newer than '}${version}${above}${older}${isClean ? '' : `; it leaves ${flaws} open`}${unfixed}`;
}

/** What was assessed, and a newer release that was not. */
export function versionText(data: Agent['data']): string {
  const { newer } = data.assessed;
  const assessed = assessedVersion(data);
  return newer ? `${assessed} (newer: ${newer.version}, not assessed)` : assessed;
}
