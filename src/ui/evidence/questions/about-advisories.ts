import type { Agent } from '#domain/catalog/catalog.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { packageInRegistry } from '#domain/versions/package-name.ts';
import { listOf } from '#domain/wording.ts';
import type { Question } from './question.ts';

/** Most records of one question. */
const MAX_RECORDS = 8;

/** What has a flaw: the product, or other packages where the record names versions of those alone. */
function subjectOf({ name }: EntryData, { affected }: Advisory): string {
  const packages = affected.map((range) => range.package);
  if (packages.length === 0 || packages.includes(undefined)) return name;
  const named = packages.flatMap((purl) => (purl === undefined ? [] : packageInRegistry(purl)));
  return listOf([...new Set(named)], 'and');
}

/** Asks for what ends some flaws: a version, or in a service, which has none, a day. */
function askFor(subject: string, ids: readonly string[], isService: boolean) {
  const one = ids.length === 1;
  const list = listOf(ids, 'and');
  if (isService)
    return {
      text: one
        ? `Since when is ${list} fixed in ${subject}?`
        : `Since when is each of these fixed in ${subject}: ${list}?`,
      reason: `No source that was read says that ${one ? 'it is' : 'they are'} fixed.`,
    };
  return {
    text: one
      ? `Which version of ${subject} fixes ${list}?`
      : `Which version of ${subject} fixes each of these: ${list}?`,
    reason: `No fixed version was read in ${one ? 'this record' : 'these records'}.`,
  };
}

/** Questions of about the same length: none is left with a single record. */
function inParts<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / MAX_RECORDS);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

/** Asks what fixes the published flaws, where the entry read of nothing that does. */
export function aboutAdvisories({ data }: Agent): Question[] {
  const open = data.advisories.filter(
    ({ affected, withdrawn, resolved }) =>
      withdrawn === undefined &&
      resolved === undefined &&
      !affected.some(({ fixed }) => fixed !== undefined),
  );
  const isService = data.assessed.scheme === 'none';
  const bySubject = [...Map.groupBy(open, (advisory) => subjectOf(data, advisory))];
  return bySubject.flatMap(([subject, advisories]) =>
    inParts(advisories.map(({ id }) => id)).map((ids): Question => ({
      topic: 'flaws',
      ...askFor(subject, ids, isService),
      from: ids.map((id) => ({ href: `#${id}`, name: id })),
    })),
  );
}
