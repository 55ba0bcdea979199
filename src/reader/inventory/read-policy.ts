import { parsePolicy } from '#domain/inventory/policy.ts';
import type { Policy } from '#domain/inventory/policy.ts';
import type { Problem } from '#domain/finding.ts';
import { locator } from '../yaml/locate.ts';
import { parseYaml } from '../yaml/yaml.ts';

/**
 * Reads a policy: strict YAML like front matter, and all that is wrong with it at once.
 * @param file the file as the person named it
 * @param text what it holds
 * @returns the policy, or in `faults` one line for each problem, with its place
 */
export function readPolicy(
  file: string,
  text: string,
): Policy | { readonly faults: readonly string[] } {
  const parsed = parseYaml(text, 0);
  const policy = 'problems' in parsed ? parsed : parsePolicy(parsed.value);
  if (!('problems' in policy)) return policy;
  // The locator takes the name for the kind of file: this one is YAML throughout.
  const locate = locator('policy.yml', text);
  const describe = (problem: Problem) => {
    const { line, column } = locate(problem);
    const hint = problem.hint === undefined ? '' : ` ${problem.hint}`;
    return `${file}:${line}:${column} ${problem.message}.${hint}`;
  };
  return { faults: policy.problems.map(describe) };
}
