import { factors } from '../aivss/factors.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { formatPath, valueProblem } from '../finding.ts';
import { listOf } from '../wording.ts';
import type { Path } from '../finding.ts';
import { restsOnInterest } from '../entry/source.ts';
import type { Rule } from './rule.ts';

type Judgement = {
  readonly path: Path;
  readonly value: number;
  readonly sources: readonly string[];
};

/** The factors of 0. A lower level of mitigation has a rule of its own, which is stricter. */
function lowering(data: EntryData): Judgement[] {
  return factors.flatMap(({ key }): Judgement[] => {
    const { value, sources } = data.aivss.factors[key];
    return value === 0 ? [{ path: ['aivss', 'factors', key, 'value'], value, sources }] : [];
  });
}

/** What makes a product look safer should not rest on its seller alone. */
export const vendorOnly: Rule = {
  id: 'vendor-only',
  title: 'A lower score does not rest on the vendor alone',
  why: 'Whoever sells the product, or services around it, gains by a lower score. What raises a score may rest on the vendor’s word; what lowers it should have a second witness.',
  severity: 'warning',
  examples: {
    good: `aivss:
  factors:
    persistentMemory:
      { value: 0, basis: tested, because: A new session knew nothing of the last., sources: [docs, review] }`,
    bad: [
      {
        yaml: `aivss:
  factors:
    persistentMemory:
      { value: 0, basis: estimated, because: The docs say that nothing is kept., sources: [docs] }`,
        message:
          '`aivss.factors.persistentMemory.value` is 0, which lowers the score, and rests only on the vendor: docs',
      },
    ],
  },
  check: ({ data }) =>
    lowering(data).flatMap(({ path, value, sources }) => {
      // Without a source there is nobody whose word it is; other rules speak of that.
      if (!restsOnInterest(data.sources, sources)) return [];
      const isVendor = sources.some((id) => data.sources[id]?.interest === 'vendor');
      const who = isVendor ? 'the vendor' : 'a partner of the vendor';
      const message = `\`${formatPath(path)}\` is ${value}, which lowers the score, and rests only on ${who}: ${listOf(sources, 'and')}`;
      const hint = 'Cite a source without a stake in it, or except this with the reason.';
      return [valueProblem(path, message, hint)];
    }),
};
