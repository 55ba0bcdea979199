import type { Evidence } from '#domain/catalog/diff-evidence.ts';
import { counted } from '#domain/wording.ts';

/** Numbers of things, those that are not 0: `4 added, 2 removed`. */
const numbers = (parts: readonly (readonly [list: readonly string[], word: string])[]) =>
  parts.flatMap(([list, word]) => (list.length > 0 ? [`${list.length} ${word}`] : []));

/** What the reasons are of that were rewritten: `3 factors, 1 threat`. */
function reasonsText(because: readonly string[]): string {
  const of = (start: string) => because.filter((name) => name.startsWith(start)).length;
  const [threats, profiles] = [of('threat '), of('profile ')];
  const level = because.includes('mitigation level');
  const factors = because.length - threats - profiles - (level ? 1 : 0);
  return [
    ...(factors > 0 ? [counted(factors, 'factor')] : []),
    ...(threats > 0 ? [counted(threats, 'threat')] : []),
    ...(profiles > 0 ? [counted(profiles, 'set-up')] : []),
    ...(level ? ['the mitigation level'] : []),
  ].join(', ');
}

/** What came with a change, by number: which sources they are, the entry and the commit say. */
export function evidenceTexts({ added, removed, altered, cited, because }: Evidence): string[] {
  const sources = numbers([
    [added, 'added'],
    [altered, 'changed'],
    [removed, 'removed'],
    [cited, 'newly cited'],
  ]);
  return [
    ...(sources.length > 0 ? [`sources: ${sources.join(', ')}`] : []),
    ...(because.length > 0 ? [`reasons rewritten: ${reasonsText(because)}`] : []),
  ];
}
