import { schemeOf } from '../versions/schemes.ts';
import { compareCuts } from '../versions/stretch.ts';
import type { KnownAgent, KnownMinimum, KnownStretch } from './known-agent.ts';

/** What of a version a release ends: ids of its open advisories and threats. */
export type Ended = {
  readonly advisories: readonly string[];
  readonly threats: readonly string[];
};

/** Nothing ends: the version is not below, or is not compared. */
export const NOTHING: Ended = { advisories: [], threats: [] };

/** What is open in some versions, and not in others. */
function openOnlyIn(here: KnownStretch, there: KnownStretch): Ended {
  return {
    advisories: here.openAdvisories.filter((id) => !there.openAdvisories.includes(id)),
    threats: here.openThreats.filter((id) => !there.openThreats.includes(id)),
  };
}

/** The versions that begin with a minimum version. */
function stretchFrom(
  { stretches, assessed: { scheme } }: KnownAgent,
  { version, inclusive }: KnownMinimum,
): KnownStretch | undefined {
  const { isVersion } = schemeOf(scheme);
  if (version === null || !isVersion(version)) return undefined;
  const cut = { version, side: inclusive === false ? ('after' as const) : ('before' as const) };
  return stretches.find(({ from }) => from !== null && compareCuts(scheme, from, cut) === 0);
}

/** True for a version that a minimum version stands above. */
function isOlder(
  { assessed: { scheme } }: KnownAgent,
  { version: minimum, inclusive }: KnownMinimum,
  version: string,
): boolean {
  const { isVersion, compare } = schemeOf(scheme);
  if (minimum === null || !isVersion(minimum) || !isVersion(version)) return false;
  const order = compare(version, minimum);
  return order < 0 || (order === 0 && inclusive === false);
}

/**
 * What is open in a version and ends with the minimum one; where no release closes every listed flaw,
 * with the assessed one. Fixes may reach older lines, too: where nothing ends, the version is not
 * below.
 * @param agent what somebody runs
 * @param minimum its minimum version
 * @param version a version of the agent's scheme
 * @param stretch the versions that hold it
 */
export function endedAbove(
  agent: KnownAgent,
  minimum: KnownMinimum,
  version: string,
  stretch: KnownStretch,
): Ended {
  if (minimum.kind === 'any') return NOTHING;
  if (minimum.kind === 'none-known') {
    const assessed = agent.stretches.find(({ state }) => state === 'assessed');
    return assessed && stretch.state === 'older' ? openOnlyIn(stretch, assessed) : NOTHING;
  }
  if (!isOlder(agent, minimum, version)) return NOTHING;
  const there = stretchFrom(agent, minimum);
  const threats = there ? openOnlyIn(stretch, there).threats : [];
  // An advisory that the minimum version has as well is a reason to leave old versions all the same.
  return { advisories: stretch.openAdvisories, threats };
}
