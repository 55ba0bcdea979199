import type { Entry } from '../entry/entry.ts';
import { fieldChange } from './advisory-change.ts';
import type { AdvisoryFields, ChangeKind } from './advisory-change.ts';
import type { Flaw } from './flaw.ts';
import { newAdvisory } from './new-advisory.ts';
import type { NewAdvisory } from './new-advisory.ts';
import { affectsPackage } from './ranges-for.ts';

/** What records say that an entry does not. */
export type AdvisoryDifference = {
  /** The id of the entry. */
  readonly entry: string;
  readonly file: string;
  /** The id under which the entry lists the flaw, or is to list it. */
  readonly flaw: string;
  readonly kind: ChangeKind;
  /** Its place among the advisories of the entry, and what is to be set there; or the new one. */
  readonly write:
    { readonly at: number; readonly fields: AdvisoryFields } | { readonly added: NewAdvisory };
  /** What a person has to look at, a sentence each without its full stop. */
  readonly asks: readonly string[];
};

/** The advisories of an entry that a flaw is, by any of its ids. */
function placesOf({ data }: Entry, { ids }: Flaw): number[] {
  return data.advisories.flatMap(({ id, aliases }, at) =>
    [id, ...aliases].some((name) => ids.includes(name)) ? [at] : [],
  );
}

function differenceOf(entry: Entry, flaw: Flaw): AdvisoryDifference | undefined {
  const { id, file, data } = entry;
  const places = placesOf(entry, flaw);
  const [at] = places;
  const advisory = at === undefined ? undefined : data.advisories[at];
  if (advisory && at !== undefined) {
    const change = fieldChange(data, advisory, flaw);
    const twice =
      places.length > 1
        ? [
            `the records say that ${places.map((place) => data.advisories[place]?.id).join(' and ')} are one flaw`,
          ]
        : [];
    if (!change && twice.length === 0) return undefined;
    const { kind = 'changed', fields = {}, asks = [] } = change ?? {};
    return {
      entry: id,
      file,
      flaw: advisory.id,
      kind,
      write: { at, fields },
      asks: [...asks, ...twice],
    };
  }
  if (flaw.withdrawn !== undefined || !affectsPackage(data, flaw)) return undefined;
  const made = newAdvisory(data, flaw);
  return (
    made && {
      entry: id,
      file,
      flaw: made.advisory.id,
      kind: 'new',
      write: { added: made.advisory },
      asks: made.asks,
    }
  );
}

/**
 * Everything that records say otherwise than the entries: by the ids of a flaw, and by packages.
 * @param entries those that are kept up; withdrawn ones are not
 * @param flaws what the records say
 * @returns entry by entry, in the order of the flaws
 */
export function compareAdvisories(
  entries: readonly Entry[],
  flaws: readonly Flaw[],
): AdvisoryDifference[] {
  return entries
    .filter(({ data }) => data.status !== 'withdrawn')
    .flatMap((entry) => flaws.flatMap((flaw) => differenceOf(entry, flaw) ?? []));
}

/** The ids of flaws of a package of an entry that have neither a CVE nor a GHSA id. */
export function unlistable(entries: readonly Entry[], flaws: readonly Flaw[]): string[] {
  return flaws
    .filter((flaw) =>
      entries.some(
        (entry) =>
          flaw.withdrawn === undefined &&
          placesOf(entry, flaw).length === 0 &&
          affectsPackage(entry.data, flaw) &&
          !newAdvisory(entry.data, flaw),
      ),
    )
    .map(({ ids }) => ids[0] ?? '');
}
