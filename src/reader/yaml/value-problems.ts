import { oddCharacters } from '#domain/characters.ts';
import { MAX_ALIKE, MAX_ELEMENTS } from '#domain/entry/limits.ts';
import { walk } from '#domain/entry/paths.ts';
import { keyProblem, valueProblem } from '#domain/finding.ts';
import type { Path, Problem } from '#domain/finding.ts';

/** Names that programs take for a part of every object. */
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** The length of the shortest of them: most names are shorter. */
const SHORTEST = Math.min(...[...DANGEROUS].map((name) => name.length));

/** An escape in double quotes that can stand for a character which the file itself does not show. */
const ESCAPE = /\\[0abteNLPvfxuU]/;

/** What is wrong with the values of YAML, before anything knows what they should be. */
export type ValueProblems = {
  /** Names and sizes that nothing else may see. */
  readonly structure: Problem[];
  /** Odd characters that are written as escapes. */
  readonly characters: Problem[];
};

/** Odd characters of a text that do not stand in the file as such: those have been told already. */
function hidden(text: string, yaml: string, path: Path): Problem[] {
  return oddCharacters(text)
    .filter(({ offset, length }) => !yaml.includes(text.slice(offset, offset + length)))
    .slice(0, MAX_ALIKE)
    .map(({ what, why, hint, offset }) => {
      // `"C:\temp"`: nobody who writes that thinks of a tab.
      const sign = text.charAt(offset);
      const isPath = /[\0\x07\b\t\v\f]/.test(sign);
      const quotes =
        'In double quotes a backslash begins an escape: put the text in single quotes.';
      return valueProblem(path, `an escape stands for ${what}: ${why}`, isPath ? quotes : hint);
    });
}

/** A name that programs take for a part of every object. */
function dangerousName(key: string, path: Path): Problem {
  return keyProblem(
    [...path, key],
    `\`${key}\` is not allowed as a name: programs take it for a part of every object`,
    'Choose another name.',
  );
}

/** What is wrong with the number of parts of a group or list, and with the names of fields. */
function faults(value: object, path: Path): Problem[] {
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  const size = Array.isArray(value) ? value.length : keys.length;
  const dangerous = keys.filter((key) => DANGEROUS.has(key)).map((key) => dangerousName(key, path));
  if (size <= MAX_ELEMENTS) return dangerous;
  const message = `${size} stand together here, more than ${MAX_ELEMENTS}`;
  return [valueProblem([...path], message, 'Keep the ones that matter.'), ...dangerous];
}

/** True where no group or list has a fault. It makes no path of each value: half of the time. */
function isSound(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) {
    if (value.length > MAX_ELEMENTS) return false;
    for (const one of value) if (!isSound(one)) return false;
    return true;
  }
  const keys = Object.keys(value);
  if (keys.length > MAX_ELEMENTS) return false;
  for (const key of keys) {
    if (key.length >= SHORTEST && DANGEROUS.has(key)) return false;
    if (!isSound((value as Record<string, unknown>)[key])) return false;
  }
  return true;
}

/**
 * Looks at every value that YAML says, whatever its place: names and sizes that could harm a
 * program, and characters that only an escape shows.
 * @param root what the YAML says; not deeper than the reading of YAML lets pass
 * @param yaml how it is written
 */
export function valueProblems(root: unknown, yaml: string): ValueProblems {
  const structure: Problem[] = [];
  const characters: Problem[] = [];
  const hasEscapes = yaml.includes('\\') && ESCAPE.test(yaml);
  if (!hasEscapes && isSound(root)) return { structure, characters };
  walk(root, (value, path) => {
    if (typeof value === 'string' && hasEscapes) characters.push(...hidden(value, yaml, [...path]));
    if (typeof value !== 'object' || value === null) return true;
    const found = faults(value, path);
    structure.push(...found);
    // What is too large is not looked into: one finding says enough.
    return found.length === 0;
  });
  return { structure, characters };
}

/**
 * The same value without what could harm a program: dangerous names, and what is too much.
 * @param value what the YAML says
 */
export function safeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MAX_ELEMENTS).map(safeValue);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([key]) => !DANGEROUS.has(key))
    .slice(0, MAX_ELEMENTS);
  return Object.fromEntries(kept.map(([key, one]) => [key, safeValue(one)]));
}
