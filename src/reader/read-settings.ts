import type { Problem } from '#domain/finding.ts';
import { parseMapping } from '#domain/import/mapping.ts';
import type { Mapping } from '#domain/import/mapping.ts';
import { parsePolicy } from '#domain/inventory/policy.ts';
import type { Policy } from '#domain/inventory/policy.ts';
import { locator } from './yaml/locate.ts';
import { readFields } from './yaml/read-fields.ts';
import { parseYaml } from './yaml/yaml.ts';

/** What a file says, or in `faults` one line for each problem, with its place. */
type Settings<T> = T | { readonly faults: readonly string[] };

/** Problems as lines that begin with their places in a file. */
function describeAll(file: string, text: string, problems: readonly Problem[]): string[] {
  // The locator takes the name for the kind of file: this one is YAML throughout.
  const locate = locator('settings.yml', text);
  return problems.map((problem) => {
    const { line, column } = locate(problem);
    const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
    return `${file}:${line}:${column} ${problem.message}.${hint}`;
  });
}

/**
 * What a file says, or all that is wrong with its text and its shape; with the shape of a text of
 * which a part is lost, nothing.
 */
function readWith<T extends object>(
  parse: (value: unknown) => T | { problems: Problem[] },
  text: string,
): T | { problems: Problem[] } {
  const parsed = parseYaml(text, 0);
  if (!('problems' in parsed)) return parse(parsed.value);
  const { value, lost } = readFields(text, 0, true);
  const shape = lost?.length === 0 ? parse(value) : { problems: [] };
  const told = new Set(parsed.problems.map(({ target }) => JSON.stringify(target)));
  const more = 'problems' in shape ? shape.problems : [];
  const isNew = ({ target }: Problem) => !told.has(JSON.stringify(target));
  return { problems: [...parsed.problems, ...more.filter(isNew)] };
}

/**
 * Reads a policy: strict YAML like front matter, and all that is wrong with it at once.
 * @param file the file as the person named it
 * @param text what it holds
 */
export function readPolicy(file: string, text: string): Settings<Policy> {
  const policy = readWith(parsePolicy, text);
  return 'problems' in policy ? { faults: describeAll(file, text, policy.problems) } : policy;
}

/**
 * Reads a mapping, in the same way.
 * @param file the file as the person named it
 * @param text what it holds
 */
export function readMapping(file: string, text: string): Settings<Mapping> {
  const mapping = readWith(parseMapping, text);
  return 'problems' in mapping ? { faults: describeAll(file, text, mapping.problems) } : mapping;
}
