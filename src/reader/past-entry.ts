import { parseEntry } from '#domain/entry/parse-entry.ts';
import { MAX_BYTES } from '#domain/entry/limits.ts';
import { layerHeadings } from '#domain/entry/entry.ts';
import type { Entry, EntryBody } from '#domain/entry/entry.ts';
import { parseRetiredIds } from '#domain/retired-ids/retired-id.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { splitEntry } from './front-matter.ts';
import type { Halves } from './front-matter.ts';
import { unifyLines } from './whitespace.ts';
import { valueProblems } from './yaml/value-problems.ts';
import { parseYaml } from './yaml/yaml.ts';

const NO_BODY: EntryBody = {
  layers: Object.fromEntries(layerHeadings.map(({ layer }) => [layer, ''])) as EntryBody['layers'],
  cited: [],
  citations: [],
  prose: [],
};

/** What YAML of an earlier commit says; undefined when it is none, or holds what no program may see. */
function pastValue(yaml: string, offset: number): unknown {
  const parsed = parseYaml(yaml, offset);
  if ('problems' in parsed) return undefined;
  return valueProblems(parsed.value, yaml).structure.length > 0 ? undefined : parsed.value;
}

/** The two halves of a file; undefined for what can be no entry. */
function halvesOf(content: Buffer): Halves | undefined {
  if (content.length > MAX_BYTES) return undefined;
  const split = splitEntry(unifyLines(content.toString('utf8')));
  return 'halves' in split ? split.halves : undefined;
}

/** The front matter of a file, as text; undefined for what can be no entry. */
export function fieldsOf(content: Buffer): string | undefined {
  return halvesOf(content)?.yaml;
}

/**
 * An entry of an earlier commit, as far as its score needs it: its front matter. The body is left
 * out, and no rule is asked: they may be younger than the entry.
 * @param id the file name without `.md`
 * @param content the file
 * @returns undefined when today's schema cannot read it
 */
export function pastEntry(id: string, content: Buffer): Entry | undefined {
  const halves = halvesOf(content);
  const value = halves && pastValue(halves.yaml, halves.yamlOffset);
  const { data } = value === undefined ? {} : parseEntry(value);
  return data && { id, file: `${id}.md`, data, bytes: content.length, body: NO_BODY };
}

/**
 * The retired ids of an earlier commit.
 * @param content the file
 * @returns none when today's schema cannot read them
 */
export function pastRetiredIds(content: Buffer): readonly RetiredId[] {
  if (content.length > MAX_BYTES) return [];
  return parseRetiredIds(pastValue(content.toString('utf8'), 0) ?? null).retiredIds ?? [];
}
