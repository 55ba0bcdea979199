import type { EntryData } from '../entry/front-matter.ts';
import { holdsIn } from '../entry/holds-in.ts';
import { loweredLevels } from '../entry/paths.ts';
import { hasWitness } from '../entry/source.ts';
import { formatPath, valueProblem } from '../finding.ts';
import type { Path } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Whether somebody ran a test, and it held, of a mitigation that belongs to a level. */
function isTested({ mitigations, profiles, threats }: EntryData, [list, place]: Path): boolean {
  const passed = mitigations.filter(({ verification }) => verification?.status === 'passed');
  if (list === 'threats') {
    const named = threats[Number(place)]?.mitigations ?? [];
    return passed.some(({ id }) => named.includes(id));
  }
  const profile = list === 'profiles' ? profiles[Number(place)]?.id : undefined;
  return passed.some((mitigation) => holdsIn(mitigation.profiles, profile));
}

/** A level that lowers a score rests on somebody who does not gain by it. */
export const levelHasWitness: Rule = {
  id: 'level-has-witness',
  title: 'A better mitigation level has a witness',
  why: 'A level better than `none` lowers every score that it counts for. The word of the maker or of a seller does not do that: it takes a source without a stake, or a test that somebody ran and that passed.',
  severity: 'error',
  examples: {
    good: `aivss:
  mitigation: { level: partial, because: A reviewer tried the sandbox., sources: [docs, review] }`,
    bad: [
      {
        yaml: `aivss:
  mitigation: { level: partial, because: It has a sandbox., sources: [docs] }`,
        message:
          '`aivss.mitigation.level` is partial without a source that has no stake in it, or a test that passed',
      },
      {
        yaml: `profiles:
  - { id: cloud, name: Cloud }
  - { id: laboratory, name: Laboratory, runs: [own], mitigation: strong, because: We think so. }`,
        message:
          '`profiles[1].mitigation` is strong without a source that has no stake in it, or a test that passed',
      },
    ],
  },
  check: ({ data }) =>
    loweredLevels(data).flatMap(({ path, level, sources }) => {
      if (hasWitness(data.sources, sources) || isTested(data, path)) return [];
      const message = `\`${formatPath(path)}\` is ${level} without a source that has no stake in it, or a test that passed`;
      const hint = 'Cite one whose interest is `independent` or `own-test`, or write `none`.';
      return [valueProblem(path, message, hint)];
    }),
};
