import type { Agent } from '#domain/catalog/catalog.ts';
import { listOf } from '#domain/wording.ts';
import type { Question } from './question.ts';

/** Most records of one question. */
const MAX_RECORDS = 8;

/** Asks which versions fix the published flaws, where the entry read of none. */
export function aboutAdvisories({ data }: Agent): Question[] {
  const open = data.advisories.filter(
    ({ affected, withdrawn, resolved }) =>
      withdrawn === undefined &&
      resolved === undefined &&
      !affected.some(({ fixed }) => fixed !== undefined),
  );
  // Questions of about the same length: none is left with a single record.
  const count = Math.ceil(open.length / MAX_RECORDS);
  const size = Math.ceil(open.length / count);
  const parts = Array.from({ length: count }, (_, index) =>
    open.slice(index * size, (index + 1) * size),
  );
  return parts.map((records) => {
    const ids = records.map(({ id }) => id);
    const one = ids.length === 1;
    return {
      topic: 'flaws',
      text: one
        ? `Which version of ${data.name} fixes ${ids[0]}?`
        : `Which version of ${data.name} fixes each of these: ${listOf(ids, 'and')}?`,
      reason: `No fixed version was read in ${one ? 'this record' : 'these records'}.`,
      from: ids.map((id) => ({ href: `#${id}`, name: id })),
    };
  });
}
