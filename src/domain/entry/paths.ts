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
 * Visits every value of the front matter, groups before what is in them.
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

type Step = string | number;

/** True for a text that is looked for, by what it says, its step of the path, and the step above. */
type IsSought = (text: string, step: Step, above: Step | undefined) => boolean;

/** A text of the front matter, and where it stands. */
type FoundText = { readonly path: Step[]; readonly text: string };

function look(
  value: unknown,
  step: Step,
  above: Step | undefined,
  isSought: IsSought,
  found: FoundText[],
): void {
  if (typeof value === 'string') {
    if (isSought(value, step, above)) found.push({ path: [step], text: value });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const before = found.length;
  lookInto(value, step, isSought, found);
  for (let at = before; at < found.length; at += 1) found[at]?.path.unshift(step);
}

function lookInto(
  group: object,
  step: Step | undefined,
  isSought: IsSought,
  found: FoundText[],
): void {
  if (Array.isArray(group))
    for (let index = 0; index < group.length; index += 1)
      look(group[index], index, step, isSought, found);
  else
    for (const key of Object.keys(group))
      look((group as Record<string, unknown>)[key], key, step, isSought, found);
}

/**
 * The texts of the front matter, or of a part of it, that a test takes, in order. Rules that look at
 * hundreds of texts of each entry have no time to make a path for all of them.
 * @param group where to begin; paths count from here
 * @param isSought the test
 */
export function findTexts(group: object, isSought: IsSought): FoundText[] {
  const found: FoundText[] = [];
  lookInto(group, undefined, isSought, found);
  return found;
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
