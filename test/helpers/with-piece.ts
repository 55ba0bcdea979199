import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '#reader/yaml/yaml.ts';
import { validEntry } from './valid-entry.ts';

type Group = Readonly<Record<string, unknown>>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a list whose elements can be told apart by an id. */
function hasIds(value: unknown): value is readonly (Group & { id: unknown })[] {
  return Array.isArray(value) && value.every((row) => isGroup(row) && 'id' in row);
}

/** True for a group that only holds others: it is joined, where any other is replaced. */
function holdsGroups(value: Group): boolean {
  const isNested = (part: unknown) =>
    isGroup(part) || (Array.isArray(part) && part.some((row) => isGroup(row)));
  return Object.values(value).every(isNested);
}

function joinGroups(base: Group, piece: Group): Group {
  const joined = Object.entries(piece).map(([key, value]) => [key, join(base[key], value)]);
  return { ...base, ...(Object.fromEntries(joined) as Group) };
}

/** Lists with ids are joined by id, groups of groups by key; anything else takes its place. */
function join(base: unknown, piece: unknown): unknown {
  if (hasIds(base) && hasIds(piece)) {
    const ids = piece.map(({ id }) => id);
    const changed = piece.map((row) => joinGroups(base.find(({ id }) => id === row.id) ?? {}, row));
    return [...changed, ...base.filter(({ id }) => !ids.includes(id))];
  }
  return isGroup(base) && isGroup(piece) && holdsGroups(base) ? joinGroups(base, piece) : piece;
}

function parse(yaml: string): Group {
  const parsed = parseYaml(yaml, 0);
  if (!('value' in parsed) || !isGroup(parsed.value))
    throw new Error(`the piece cannot be read:\n${yaml}`);
  return parsed.value;
}

/**
 * The text of the correct entry with a piece of front matter put in.
 * @throws Error when the piece cannot be read, or changes nothing
 */
export function withPiece(yaml: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(validEntry()) ?? [];
  const base = parse(front);
  const whole = joinGroups(base, parse(yaml));
  if (isDeepStrictEqual(base, whole)) throw new Error(`the piece changes nothing:\n${yaml}`);
  // JSON is YAML, too.
  return `---\n${JSON.stringify(whole, null, 2)}\n---\n${body}`;
}
