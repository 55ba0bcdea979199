import { namesAdvisory } from '#domain/advisories/advisory-state.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toVariants } from './profile-marks.ts';

/** True where a flaw matters in a set-up: a threat that names it holds there, or none names it. */
function mattersIn({ data }: Agent, advisory: Advisory, profile: string | undefined): boolean {
  const naming = data.threats.filter((threat) => namesAdvisory(threat, advisory));
  return naming.length === 0 || naming.some(({ profiles }) => holdsIn(profiles, profile));
}

/** The published flaws that are open in the assessed version, by set-up: any, then each. */
export function toOpenFlaws(agent: Agent, urls: Pick<Urls, 'advisory'>) {
  const { profiles, measures } = agent;
  const places = [undefined, ...profiles.map(({ id }) => id)];
  const lists = places.map((profile) =>
    measures.openAdvisories
      .filter((advisory) => mattersIn(agent, advisory, profile))
      .map(({ id, exploited, read }) => ({
        ...{ id, href: urls.advisory(id), isExploited: exploited !== undefined },
        isReadInPart: read === 'excerpt',
      })),
  );
  return toVariants(lists, (flaws) => flaws.map(({ id }) => id).join(' ')).filter(
    ({ value }) => value.length > 0,
  );
}
