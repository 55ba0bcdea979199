import { MAX_VALUES, MAX_YAML_DEPTH } from '#domain/entry/limits.ts';
import type { Problem } from '#domain/finding.ts';

/** Signs that open a level each, written one after the other on a line: `- - - x`. */
const COMPACT = new RegExp(`(?:^|[ \\t])(?:[-?:][ \\t]+){${MAX_YAML_DEPTH + 1}}`, 'm');

/** Where brackets and braces stand too deep in each other, whatever they mean there. */
function deepBracket(yaml: string): number {
  let depth = 0;
  for (const { 0: sign, index } of yaml.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_YAML_DEPTH) return index;
  }
  return -1;
}

/** Where lines are indented in more steps than an entry has levels. */
function deepIndent(yaml: string): number {
  const steps: number[] = [];
  for (const { 0: space, index } of yaml.matchAll(/^ *(?=[^ \n])/gm)) {
    while ((steps.at(-1) ?? -1) >= space.length) steps.pop();
    steps.push(space.length);
    if (steps.length > MAX_YAML_DEPTH) return index;
  }
  return -1;
}

/** More values than the slow reader may get: each takes a comma or a line. */
function countProblem(yaml: string, offset: number): Problem | undefined {
  const signs = yaml.match(/[,\n]/g)?.length ?? 0;
  if (signs <= MAX_VALUES) return undefined;
  return {
    target: { in: 'file', offset, length: 1 },
    message: `the fields have ${signs} lines and commas, more than ${MAX_VALUES}`,
    hint: 'Shorten them: no entry needs that many values.',
  };
}

/**
 * What has to be known before YAML goes to a parser that calls itself for each level.
 * @param yaml the text
 * @param offset where it begins in the file
 */
export function depthProblem(yaml: string, offset: number): Problem | undefined {
  const directive = /^%.*/m.exec(yaml);
  if (directive)
    return {
      target: { in: 'file', offset: offset + directive.index, length: directive[0].length },
      message: 'a directive `%` is not allowed',
      hint: 'Remove the line: fields are YAML 1.2 everywhere.',
    };
  const at = [deepBracket(yaml), yaml.search(COMPACT), deepIndent(yaml)].find(
    (place) => place >= 0,
  );
  if (at === undefined) return countProblem(yaml, offset);
  return {
    target: { in: 'file', offset: offset + at, length: 1 },
    message: `groups and lists are nested more than ${MAX_YAML_DEPTH} levels deep`,
    hint: 'No field of an entry goes that deep. Put text with many brackets in quotes.',
  };
}
