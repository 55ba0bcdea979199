import { cvssVersionOf } from '../cvss/versions.ts';
import { isAdvisoryId } from '../entry/advisory.ts';
import type { FlawRecord } from './flaw-record.ts';
import type { Flaw } from './join-records.ts';

/** The ids of a flaw under which an entry can list it: CVE before GHSA. */
export function listedIds({ ids }: Flaw): string[] {
  const known = ids.filter(isAdvisoryId);
  return [
    ...known.filter((id) => id.startsWith('CVE-')),
    ...known.filter((id) => !id.startsWith('CVE-')),
  ];
}

/** The vectors of a flaw, one for each version of CVSS, by the first record that has it. */
export function vectorsOf({ records }: Flaw): string[] {
  const vectors = new Map<string, string>();
  for (const vector of records.flatMap((record) => record.vectors)) {
    const { id = '' } = cvssVersionOf(vector) ?? {};
    if (!vectors.has(id)) vectors.set(id, vector);
  }
  return [...vectors.values()];
}

/** The last day on which one of the records was changed. */
export function modifiedOn({ records }: Flaw): string | undefined {
  return records
    .flatMap(({ modified }) => modified ?? [])
    .sort()
    .at(-1);
}

/** The first day on which one of the records was published. */
export function publishedOn({ records }: Flaw): string | undefined {
  return records.flatMap(({ published }) => published ?? []).sort()[0];
}

/** Who says that attackers use the flaw. */
export function exploitedBy({ records }: Flaw): FlawRecord['exploited'] {
  return records.flatMap(({ exploited }) => exploited ?? [])[0];
}
