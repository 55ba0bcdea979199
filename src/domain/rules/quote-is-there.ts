import { factors } from '../aivss/factors.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { valueProblem } from '../finding.ts';
import type { Path } from '../finding.ts';
import { layers } from '../maestro/layers.ts';
import type { Rule } from './rule.ts';

type Statement = {
  readonly path: Path;
  readonly what: string;
  readonly sources: readonly string[];
};

/** What an entry says that must be found in the words of a source. */
function statementsOf({ aivss, maestro, claims }: EntryData): Statement[] {
  return [
    ...factors.flatMap(({ key }): Statement[] => {
      const { basis, sources } = aivss.factors[key];
      const what = `the documented factor \`${key}\``;
      return basis === 'documented' ? [{ path: ['aivss', 'factors', key], what, sources }] : [];
    }),
    ...layers.flatMap(({ id }): Statement[] => {
      const { certainty, sources } = maestro[id];
      const what = `the mapped layer \`${id}\``;
      return certainty === 'mapped' ? [{ path: ['maestro', id], what, sources }] : [];
    }),
    ...claims.flatMap(({ id, stance, sources }, i): Statement[] => {
      const what = `the supported claim \`${id}\``;
      return stance === 'supported' ? [{ path: ['claims', i], what, sources }] : [];
    }),
  ];
}

/** What is said to stand in a source is shown in its words. */
export const quoteIsThere: Rule = {
  id: 'quote-is-there',
  title: 'What a source is said to say is quoted',
  why: 'A documented factor, a mapped layer and a supported claim say that a source bears them out. Its own words let everybody see that, also when the page is gone.',
  severity: 'warning',
  examples: {
    good: `claims:
  - id: logged
    text: Every call is logged.
    stance: supported
    asOf: '2026-11-20'
    sources: [review]
sources:
  review:
    title: Independent review
    url: https://review.example.org
    publisher: Reviewers
    interest: independent
    accessed: '2026-11-20'
    quote: we found a line in the log for each call`,
    bad: [
      {
        yaml: `claims:
  - id: logged
    text: Every call is logged.
    stance: supported
    asOf: '2026-11-20'
    sources: [press]
sources:
  press:
    title: A report
    url: https://news.example.com/report
    publisher: Example News
    interest: independent
    accessed: '2026-11-20'`,
        message: 'no source of the supported claim `logged` has a `quote`',
      },
    ],
  },
  check: ({ data }) =>
    statementsOf(data).flatMap(({ path, what, sources }) => {
      // Where a source is missing, other rules speak.
      const known = sources.flatMap((id) => data.sources[id] ?? []);
      if (known.length === 0 || known.length < sources.length) return [];
      if (known.some(({ quote }) => quote !== undefined)) return [];
      const hint = 'Add the words that carry it, exactly, as `quote:` of the source.';
      return [valueProblem(path, `no source of ${what} has a \`quote\``, hint)];
    }),
};
