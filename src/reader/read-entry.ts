import { layerHeadings } from '#domain/entry/record.ts';
import type { Entry, EntryBody } from '#domain/entry/record.ts';
import { parseEntry } from '#domain/entry/parse-entry.ts';
import type { Finding, Problem } from '#domain/finding.ts';
import { checkEntry } from '#domain/rules/check.ts';
import { characterProblems } from './character-problems.ts';
import { splitEntry } from './front-matter.ts';
import { layoutProblems, unifyLines } from './whitespace.ts';
import { lineProblem } from './line-problem.ts';
import { readBody } from './body/read-body.ts';
import { valueProblems } from './yaml/value-problems.ts';
import { parseYaml } from './yaml/yaml.ts';
import { writtenAt } from './yaml/written-at.ts';

/** What one file holds: the entry when it has the shape of one, and everything wrong with it. */
export type ReadEntry = { readonly entry?: Entry; readonly findings: Finding[] };

/** Ids of the sources as far as they can be read before the shape is known to be right. */
function sourceIdsOf(value: unknown): string[] {
  const sources = (value as { sources?: unknown } | null)?.sources;
  return typeof sources === 'object' && sources !== null ? Object.keys(sources) : [];
}

/** True when what the reader found leaves no entry that could be published. */
function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
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
  const plain = unifyLines(text);
  const lines = lineProblem(plain);
  if (lines) return { findings: toFindings('file', [lines]) };
  const layout = toFindings('layout', layoutProblems(text));
  const split = splitEntry(plain);
  const fieldsEnd = 'halves' in split ? split.halves.bodyOffset : plain.length;
  const surface = [...layout, ...toFindings('characters', characterProblems(plain, fieldsEnd))];
  const stop = (rule: string, problems: readonly Problem[]): ReadEntry => ({
    findings: [...surface, ...toFindings(rule, problems)],
  });
  if ('problem' in split) return stop('front-matter', [split.problem]);
  const { yaml, yamlOffset, body: markdown } = split.halves;
  const parsed = parseYaml(yaml, yamlOffset);
  if ('problems' in parsed) return stop('yaml', parsed.problems);
  const { structure, characters } = valueProblems(parsed.value, yaml);
  if (structure.length > 0) return stop('yaml', structure);
  const shape = parseEntry(parsed.value, writtenAt(file, plain));
  const read = readBody(markdown, sourceIdsOf(parsed.value));
  const broken = [
    ...surface,
    ...toFindings('characters', characters),
    ...toFindings('schema', shape.problems ?? []),
    ...toFindings('body', 'problems' in read ? read.problems : []),
  ];
  if (!shape.data) return { findings: broken };
  // The rules look at the front matter even where the body cannot be read, so nothing waits.
  const layers = Object.fromEntries(
    layerHeadings.map(({ layer }) => [layer, '']),
  ) as EntryBody['layers'];
  const body =
    'body' in read ? read.body : { layers, citations: read.citations, prose: read.prose };
  const bytes = Buffer.byteLength(text);
  const entry: Entry = { id, file, data: shape.data, bytes, body };
  const findings = [...broken, ...checkEntry(entry, today)];
  return hasError(broken) ? { findings } : { entry, findings };
}
