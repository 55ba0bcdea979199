import { load } from 'js-yaml';
import type { Problem } from '#domain/finding.ts';
import { complaints } from './complaints.ts';
import { depthProblem } from './depth.ts';
import { hasUnusualSigns, OPEN_QUOTE, parsePositioned, plainSchema } from './schemas.ts';

/** What YAML says: a value, or all that is wrong with the text. */
export type YamlResult = { readonly value: unknown } | { readonly problems: Problem[] };

/** Text in quotes on one line, where a value begins: nothing in it means anything to YAML. */
const QUOTED =
  /(?<=(?:^|[:,[{-])[ \t]+)(?:'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*")(?=[ \t]*(?:[,}\]]|$))/gm;

/** True for what the two parsers might read differently. Text in quotes is looked at when it has to be. */
function isUnusual(yaml: string): boolean {
  if (OPEN_QUOTE.test(yaml)) return true;
  if (!hasUnusualSigns(yaml)) return false;
  return hasUnusualSigns(yaml.replaceAll(QUOTED, "''"));
}

/**
 * What plain YAML says, by the fast parser.
 * @param yaml the text
 * @returns undefined where the text is unusual, or wrong: the one that knows positions has to look
 */
export function readPlain(yaml: string): { readonly value: unknown } | undefined {
  if (isUnusual(yaml)) return undefined;
  try {
    return { value: load(yaml, { schema: plainSchema }) };
  } catch {
    // Not lost: the strict reading finds the same fault, with its position.
    return undefined;
  }
}

/**
 * Reads the front matter: YAML 1.2 core without anchors, aliases, tags, merge keys, duplicate
 * keys or odd numbers. Plain text goes through the fast parser; whatever is unusual, or wrong,
 * goes through the one that knows positions. A test holds the two to the same answers.
 * @param yaml the front matter without its fences
 * @param offset where it begins in the file
 */
export function parseYaml(yaml: string, offset: number): YamlResult {
  const plain = readPlain(yaml);
  if (plain) return plain;
  const deep = depthProblem(yaml, offset);
  if (deep) return { problems: [deep] };
  const document = parsePositioned(yaml);
  const problems = complaints(document, yaml, offset, offset > 0 ? 1 : 0);
  return problems.length > 0 ? { problems } : { value: document.toJS({ maxAliasCount: 0 }) };
}
