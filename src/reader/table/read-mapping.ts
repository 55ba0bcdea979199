import type { Problem } from '#domain/finding.ts';
import { parseMapping } from '#domain/import/mapping.ts';
import type { Mapping } from '#domain/import/mapping.ts';
import { locator } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/yaml.ts';

/**
 * Reads a mapping: strict YAML like front matter, and all that is wrong with it at once.
 * @param file the file as the person named it
 * @param text what it holds
 * @returns the mapping, or in `faults` one line for each problem, with its place
 */
export function readMapping(
  file: string,
  text: string,
): Mapping | { readonly faults: readonly string[] } {
  const parsed = parseYaml(text, 0);
  const mapping = 'problems' in parsed ? parsed : parseMapping(parsed.value);
  if (!('problems' in mapping)) return mapping;
  // The locator takes the name for the kind of file: this one is YAML throughout.
  const locate = locator('mapping.yml', text);
  const describe = (problem: Problem) => {
    const { line, column } = locate(problem);
    const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
    return `${file}:${line}:${column} ${problem.message}.${hint}`;
  };
  return { faults: mapping.problems.map(describe) };
}
