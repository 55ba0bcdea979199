import { Scalar, visit } from 'yaml';
import { MAX_ALIKE } from '#domain/entry/limits.ts';
import type { Problem } from '#domain/finding.ts';
import { originalOffset } from '../text-edit.ts';
import { yamlAdvice } from './advice.ts';
import { complaints } from './complaints.ts';
import { depthProblem } from './depth.ts';
import type { RepairedField } from './repair-field.ts';
import { repairFields } from './repair-fields.ts';
import type { FieldPart } from './repair-fields.ts';
import type { Slip } from './slip.ts';
import { readPlain } from './yaml.ts';

/** What the fields of an entry say, as far as they can be read, and all that is wrong with how. */
export type ReadFields = {
  readonly value: unknown;
  readonly problems: Problem[];
  /** Fields of which something could not be read; undefined when none could. */
  readonly lost: readonly string[] | undefined;
  /** True where the reading looked at how each value is typed. */
  readonly isThorough: boolean;
};

function fileTarget(offset: number, length: number) {
  return { in: 'file', offset, length: Math.max(1, length) } as const;
}

/** A slip as a problem of the file, with what a program, or a person, is to write. */
function slipProblem(slip: Slip, offset: number): Problem {
  const { from, to, message, hint, edit, isAdvised, isSure, severity } = slip;
  const target = fileTarget(offset + from, to - from);
  const problem: Problem = { target, message, hint, ...(severity && { severity }) };
  if (!edit || isAdvised !== true) return problem;
  const advised = { ...problem, advice: edit.by };
  return isSure === true ? { ...advised, fix: { put: edit.by } } : advised;
}

/** What the strict reading has to say of the lines of a field, at the places where it is written. */
function complaintsOf({ text, document, edits }: RepairedField, start: number, line: number) {
  return complaints(document, text, 0, line).map((problem): Problem => {
    const { target } = problem;
    if (target.in !== 'file') return problem;
    const from = originalOffset(edits, target.offset);
    const to = originalOffset(edits, target.offset + target.length);
    return { ...problem, target: fileTarget(start + from, to - from) };
  });
}

/** What a field says. What an alias stands for is not looked up: it could fill the memory. */
function valueOf({ value, repaired }: FieldPart): unknown {
  if (!repaired) return value;
  visit(repaired.document, { Alias: (_key, { source }) => new Scalar(`*${source}`) });
  return repaired.document.toJS({ maxAliasCount: 0 });
}

/** Fields that stand there a second time. */
function seconds(parts: readonly FieldPart[], yaml: string, offset: number): Problem[] {
  const first = new Map<string, number>();
  return parts.flatMap(({ field, from }) => {
    const seen = field === undefined ? undefined : first.get(field);
    if (field !== undefined && seen === undefined) first.set(field, from);
    if (field === undefined || seen === undefined) return [];
    const { message, hint } = yamlAdvice('DUPLICATE_KEY', '');
    const line = yaml.slice(0, yaml.indexOf(field, seen)).split('\n').length + (offset > 0 ? 1 : 0);
    const length = /^\S[^:]*/.exec(yaml.slice(from))?.[0].length ?? 1;
    const target = fileTarget(offset + from, length);
    return [{ target, message: `${message}; the first is in line ${line}`, hint }];
  });
}

/**
 * Reads the fields of an entry: what is plain by the fast parser; anything else field by field,
 * where each slip is told and undone in memory, so that what comes after it is read as well.
 * @param yaml the front matter without its fences
 * @param offset where it begins in the file
 * @param thoroughly true to look for what YAML reads in silence and otherwise than it was meant
 */
export function readFields(yaml: string, offset: number, thoroughly = false): ReadFields {
  const plain = thoroughly ? undefined : readPlain(yaml);
  if (plain) return { value: plain.value, problems: [], lost: [], isThorough: false };
  const deep = depthProblem(yaml, offset);
  if (deep) return { value: undefined, problems: [deep], lost: undefined, isThorough: true };
  const { parts, slips } = repairFields(yaml);
  const problems = [
    ...slips.map((slip) => slipProblem(slip, offset)),
    ...seconds(parts, yaml, offset).slice(0, MAX_ALIKE),
    ...parts.flatMap(({ repaired, from }) => {
      const lines = yaml.slice(0, from).split('\n').length - 1 + (offset > 0 ? 1 : 0);
      return repaired ? complaintsOf(repaired, offset + from, lines) : [];
    }),
  ];
  const values = parts.map(valueOf);
  const [only] = values;
  const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const value =
    values.length === 1 ? only : Object.fromEntries(values.filter(isGroup).flatMap(Object.entries));
  // A line that begins no field most likely has the name of one, and lacks its colon.
  const wordAt = (from: number) => /^["']?([A-Za-z]*)/.exec(yaml.slice(from, from + 60))?.[1] ?? '';
  const lost = parts
    .filter(({ repaired }) => repaired?.isLost)
    .map(({ field, from }) => field ?? wordAt(from));
  return { value, problems, lost, isThorough: true };
}
