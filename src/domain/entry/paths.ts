import type { Path } from '../finding.ts';
import type { EntryData } from './front-matter.ts';

function descend(
  value: unknown,
  path: (string | number)[],
  visit: (value: unknown, path: Path) => boolean | undefined,
): void {
  if (visit(value, path) === false || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      descend(value[index], path, visit);
      path.pop();
    }
    return;
  }
  for (const key of Object.keys(value)) {
    path.push(key);
    descend((value as Record<string, unknown>)[key], path, visit);
    path.pop();
  }
}

/**
 * Visits every value of the front matter, groups before what is in them. Rules that look at all
 * texts of a thousand entries have no time to make a path for each.
 * @param value where to begin
 * @param visit is shown a value and its path; returns false to leave out what is below it. The path
 *   is one list that changes under way: copy it to keep it.
 */
export function walk(
  value: unknown,
  visit: (value: unknown, path: Path) => boolean | undefined,
): void {
  descend(value, [], visit);
}

/** A level of mitigation that lowers a score, with what it rests on. */
type LoweredLevel = {
  readonly path: Path;
  readonly level: string;
  readonly because: string | undefined;
  readonly sources: readonly string[];
};

/** Every level of mitigation that lowers a score: of the agent, of a profile, of a threat. */
export function loweredLevels({ aivss, profiles, threats }: EntryData): LoweredLevel[] {
  const { level, because, sources } = aivss.mitigation;
  return [
    { path: ['aivss', 'mitigation', 'level'], level, because, sources },
    ...profiles.map((profile, i) => ({
      ...{ path: ['profiles', i, 'mitigation'], level: profile.mitigation ?? 'none' },
      ...{ because: profile.because, sources: profile.sources },
    })),
    ...threats.map((threat, i) => ({
      ...{ path: ['threats', i, 'mitigation'], level: threat.mitigation ?? 'none' },
      ...{ because: threat.because, sources: threat.sources },
    })),
  ].filter((row) => row.level !== 'none');
}

/**
 * Where an entry names another entry by its id. A field that also takes free text counts when it
 * holds exactly the id.
 * @param data the entry
 * @param id the id of another entry
 * @returns paths to the values, none when the entry does not name it
 */
export function referencesTo(data: EntryData, id: string): Path[] {
  return data.lifecycle.successor === id ? [['lifecycle', 'successor']] : [];
}
