import { layerHeadings } from '#domain/entry/record.ts';
import type { Entry, EntryBody } from '#domain/entry/record.ts';
import { parseEntry } from '#domain/entry/parse-entry.ts';
import type { Finding, Problem } from '#domain/finding.ts';
import { checkEntry } from '#domain/rules/check.ts';
import { splitEntry } from './front-matter.ts';
import { readBody } from './read-body.ts';
import { parseYaml } from './yaml.ts';

/** What one file holds: the entry when it has the shape of one, and everything wrong with it. */
export type ReadEntry = { readonly entry?: Entry; readonly findings: Finding[] };

/** Ids of the sources as far as they can be read before the shape is known to be right. */
function sourceIdsOf(value: unknown): string[] {
  const sources = (value as { sources?: unknown } | null)?.sources;
  return typeof sources === 'object' && sources !== null ? Object.keys(sources) : [];
}

/** Longest line, in characters. On one endless line the Markdown parser takes seconds. */
const MAX_LINE = 4000;

/** The first line that is too long, if there is one. */
function longLine(text: string): Problem | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    if (line.length > MAX_LINE)
      return {
        target: { in: 'file', offset, length: line.length },
        message: `this line has ${line.length} characters, more than ${MAX_LINE}`,
        hint: 'Break it: in text, a line break reads as a space.',
      };
    offset += line.length + 1;
  }
  return undefined;
}

/**
 * Reads one entry. All problems are reported at once: of the shape, of the body, and, when both
 * can be read, of the rules.
 * @param id the file name without `.md`
 * @param file the file as the contributor names it
 * @param text the whole file
 * @param today the calendar date of the reading
 */
export function readEntry(id: string, file: string, text: string, today: string): ReadEntry {
  const toFindings = (rule: string, problems: readonly Problem[]): Finding[] =>
    problems.map((problem) => ({ severity: 'error', ...problem, rule, file }));
  const long = longLine(text);
  if (long) return { findings: toFindings('file', [long]) };
  const split = splitEntry(text);
  if ('problem' in split) return { findings: toFindings('front-matter', [split.problem]) };
  const { yaml, yamlOffset, body: markdown } = split.halves;
  const parsed = parseYaml(yaml, yamlOffset);
  if ('problems' in parsed) return { findings: toFindings('yaml', parsed.problems) };
  const shape = parseEntry(parsed.value);
  const read = readBody(markdown, sourceIdsOf(parsed.value));
  const broken = [
    ...toFindings('schema', shape.problems ?? []),
    ...toFindings('body', 'problems' in read ? read.problems : []),
  ];
  if (!shape.data) return { findings: broken };
  // The rules look at the front matter even where the body cannot be read, so nothing waits.
  const layers = Object.fromEntries(
    layerHeadings.map(({ layer }) => [layer, '']),
  ) as EntryBody['layers'];
  const body = 'body' in read ? read.body : { layers, citations: read.citations };
  const entry: Entry = { id, file, data: shape.data, body };
  const findings = [...broken, ...checkEntry(entry, today)];
  return broken.length > 0 ? { findings } : { entry, findings };
}
