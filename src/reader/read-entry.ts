import { headOf, layerHeadings } from '#domain/entry/entry.ts';
import type { Entry, EntryBody, EntryHead } from '#domain/entry/entry.ts';
import { readableEntry } from '#domain/entry/readable-entry.ts';
import type { Finding, Path, Problem } from '#domain/finding.ts';
import { certainFindings } from '#domain/certain-findings.ts';
import { checkEntry } from '#domain/rules/check.ts';
import { characterProblems } from './character-problems.ts';
import { splitEntry } from './front-matter.ts';
import { lineProblem } from './line-problem.ts';
import { templateProblems } from './template-comments.ts';
import { mergeMarks } from './merge-marks.ts';
import { readShape } from './read-shape.ts';
import { layoutProblems, unifyLines } from './whitespace.ts';
import { printLayer, readBody } from './body/read-body.ts';

/** What one file holds: the entry when it has the shape of one, and everything wrong with it. */
export type ReadEntry<One extends EntryHead = Entry> = {
  readonly entry?: One;
  readonly findings: Finding[];
  /** The entry as far as it could be read, where something is wrong with it. */
  readonly partial?: { readonly entry: EntryHead; readonly standIns: readonly Path[] };
};

/** Ids of the sources as far as they can be read before the shape is known to be right. */
function sourceIdsOf(value: unknown): string[] {
  const sources = (value as { sources?: unknown } | null)?.sources;
  return typeof sources === 'object' && sources !== null ? Object.keys(sources) : [];
}

/** True when what the reader found leaves no entry that could be published. */
function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** A body that says nothing, but for what could be read of one that has faults. */
function bodyOf(read: ReturnType<typeof readBody>): EntryBody {
  if ('body' in read) return read.body;
  const empty = layerHeadings.map(({ layer }) => [layer, '']);
  const layers = Object.fromEntries(empty) as EntryBody['layers'];
  return { layers, cited: [], citations: read.citations, prose: read.prose };
}

/**
 * Reads one entry. All problems are reported at once: of the text, of the YAML, of the shape, of
 * the body, and of the rules, each as far as what it looks at can be read.
 * @param id the file name without `.md`
 * @param file the file as the contributor names it
 * @param text the whole file
 * @param today the calendar date of the reading
 * @param print how the layers of the body are printed
 */
export function readEntry(
  id: string,
  file: string,
  text: string,
  today: string,
  print: typeof printLayer = printLayer,
): ReadEntry {
  const toFindings = (rule: string, problems: readonly Problem[]): Finding[] =>
    problems.map((problem) => ({ severity: 'error', ...problem, rule, file }));
  const unified = unifyLines(text);
  const lines = lineProblem(unified);
  if (lines) return { findings: toFindings('file', [lines]) };
  const { text: plain, problems: marks } = mergeMarks(unified);
  // What some programs take for the end of a line is told below; to the rest it is white space.
  const split = splitEntry(plain.replace(/[\u2028\u2029]/g, ' '));
  const fieldsEnd = split.halves?.bodyOffset ?? plain.length;
  const surface = [
    ...toFindings('layout', [...layoutProblems(text), ...marks, ...templateProblems(plain)]),
    ...toFindings('characters', characterProblems(plain, fieldsEnd)),
    ...toFindings('front-matter', split.problems),
  ];
  if (!split.halves) return { findings: surface };
  const shape = readShape(file, plain, split.halves);
  const read = readBody(split.halves.body, sourceIdsOf(shape.value), print);
  const broken = [
    ...surface,
    ...toFindings('yaml', shape.yaml),
    ...toFindings('characters', shape.characters),
    ...toFindings('schema', shape.schema),
    ...toFindings('body', 'problems' in read ? read.problems : []),
  ];
  const readable = shape.data ? { data: shape.data, standIns: [] } : readableEntry(shape.value);
  if (!readable) return { findings: broken };
  const standIns = [...readable.standIns, ...shape.lost];
  const bytes = Buffer.byteLength(text);
  const entry: Entry = { id, file, data: readable.data, bytes, body: bodyOf(read) };
  const findings = [...broken, ...certainFindings(checkEntry(entry, today), standIns)];
  return hasError(broken)
    ? { findings, partial: { entry: headOf(entry), standIns } }
    : { entry, findings };
}

/**
 * The same for whoever asks what is wrong, and of the entry only for its head: nothing is printed.
 * @param id the file name without `.md`
 * @param file the file as the contributor names it
 * @param text the whole file
 * @param today the calendar date of the reading
 */
export function checkText(
  id: string,
  file: string,
  text: string,
  today: string,
): ReadEntry<EntryHead> {
  const { entry, ...read } = readEntry(id, file, text, today, () => '');
  return entry ? { ...read, entry: headOf(entry) } : read;
}
