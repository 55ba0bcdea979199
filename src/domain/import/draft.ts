import type { Facts } from '../entry/fresh-entry.ts';
import { idFromName } from '../ids.ts';
import { schemes } from '../versions/schemes.ts';
import { RowReader } from './feed.ts';
import { mappedFields } from './mapping.ts';
import type { MappedField, Mapping } from './mapping.ts';
import type { FeedRow } from './feed.ts';
import { sourcesOf } from './sources.ts';

/**
 * The newest of several versions.
 * @param versions of one product
 * @param asked the id of the scheme that compares them; without it, the first one that reads all
 * @returns undefined where there is none, or no scheme reads them all
 */
export function newestVersion(
  versions: readonly string[],
  asked: string | undefined,
): string | undefined {
  const scheme = schemes.find(
    ({ id, isVersion }) => (asked === undefined || id === asked) && versions.every(isVersion),
  );
  return scheme && versions.toSorted(scheme.compare).at(-1);
}

/** What a row makes of an entry. It has no more than the row: nothing is guessed. */
export type Draft = {
  readonly id: string;
  readonly facts: Facts;
  /** The fields that the row leaves open. */
  readonly unknown: readonly MappedField[];
  /** Why no entry can come of it. */
  readonly faults: readonly string[];
};

/** The fields of an entry that hold one value. */
const PLAIN = [
  'name',
  'summary',
  'vendor',
  'homepage',
  'repository',
  'license',
  'kind',
  'version',
  'scheme',
] as const satisfies readonly MappedField[];

/** What stands in the place of a vendor that a row does not name. */
const UNKNOWN_VENDOR = 'TODO: who makes it';

/** The version of a row: of several, the newest one, where one scheme reads them all. */
function versionOf(reader: RowReader, { fields }: Mapping): string | undefined {
  const [scheme] = reader.values(fields.scheme);
  const versions = reader.values(fields.version);
  return newestVersion(versions, scheme) ?? reader.value(fields.version);
}

/**
 * What a row says of an agent. Whether its values fit is not asked here: the reader of entries
 * does, once they are written.
 * @param row the row
 * @param mapping which column feeds which field
 * @param today the calendar date of the import
 */
export function draftFrom(row: FeedRow, mapping: Mapping, today: string): Draft {
  const { fields } = mapping;
  const reader = new RowReader(row);
  const plain = PLAIN.flatMap((name) => {
    const value = name === 'version' ? versionOf(reader, mapping) : reader.value(fields[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  const values = new Map<string, string>(plain);
  const id = reader.value(fields.id) ?? idFromName(values.get('name') ?? '');
  const aliases = reader.values(fields.aliases);
  const abilities = reader.values(fields.capabilities);
  // A row that could not be read would only add noise.
  const sources = row.fault === undefined ? sourcesOf(reader, mapping, today) : {};
  const cites = Object.keys(sources);
  const lists = {
    ...(aliases.length > 0 && { aliases: aliases.map((name) => ({ name, kind: 'aka' as const })) }),
    ...(abilities.length > 0 && {
      capabilities: abilities.map((text) => ({ text, sources: cites })),
    }),
  };
  const known = new Set(['id', ...values.keys(), ...Object.keys(lists)]);
  return {
    id,
    facts: { vendor: UNKNOWN_VENDOR, ...Object.fromEntries(values), ...lists, sources } as Facts,
    // A scheme follows from the version, where nobody says which it is.
    unknown: mappedFields.filter((field) => field !== 'scheme' && !known.has(field)),
    faults: reader.faults,
  };
}
