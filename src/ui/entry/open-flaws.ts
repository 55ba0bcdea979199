import { namesAdvisory } from '#domain/advisories/advisory-state.ts';
import { countedRanges, packagesBeside } from '#domain/advisories/compared-ranges.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';
import { isVendorOnly, runsIn } from '#domain/entry/runs.ts';
import { packageInRegistry } from '#domain/versions/package-name.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toVariants } from './profile-marks.ts';

/**
 * True where a flaw matters in a set-up: a threat that names it holds there, or none names it and
 * whoever runs it so chooses the version.
 */
function mattersIn({ data }: Agent, advisory: Advisory, profile: string | undefined): boolean {
  const naming = data.threats.filter((threat) => namesAdvisory(threat, advisory));
  if (naming.length > 0) return naming.some(({ profiles }) => holdsIn(profiles, profile));
  const row = data.profiles.find(({ id }) => id === profile);
  return !row || !isVendorOnly(runsIn(data, row));
}

/** The packages that have a flaw of none of the entry's own versions; empty for one of these. */
function packagesOf({ data }: Agent, advisory: Advisory): string {
  if (countedRanges(data, advisory).length > 0) return '';
  return packagesBeside(data, advisory)
    .map((row) => packageInRegistry(row.package))
    .join(', ');
}

/** The published flaws that are open in the assessed version, by set-up: any, then each. */
export function toOpenFlaws(agent: Agent, urls: Pick<Urls, 'advisory'>) {
  const { profiles, measures } = agent;
  const places = [undefined, ...profiles.map(({ id }) => id)];
  const lists = places.map((profile) =>
    measures.openAdvisories
      .filter((advisory) => mattersIn(agent, advisory, profile))
      .map((advisory) => ({
        ...{ id: advisory.id, href: urls.advisory(advisory.id) },
        /** Whose flaw it is, where not of the product's own versions. */
        of: packagesOf(agent, advisory),
        isExploited: advisory.exploited !== undefined,
        isReadInPart: advisory.read === 'excerpt',
      })),
  );
  return toVariants(lists, (flaws) => flaws.map(({ id }) => id).join(' ')).filter(
    ({ value }) => value.length > 0,
  );
}
