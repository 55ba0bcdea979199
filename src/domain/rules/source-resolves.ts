import type { Entry } from '../entry/record.ts';
import { listOf, valueProblem } from '../finding.ts';
import type { Path, Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** Every `sources` list in the front matter, wherever it stands, with its path. */
function sourceLists(value: unknown, path: Path): { path: Path; ids: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'sources' && Array.isArray(inner)
      ? [{ path: at, ids: inner as string[] }]
      : sourceLists(inner, at);
  });
}

/** The entry's citations, in front matter and body, that no source answers. */
function unresolved({ data, body }: Entry): Problem[] {
  const known = Object.keys(data.sources);
  const complain = (id: string) => {
    const guess = nearest(id, known);
    const hint = guess === undefined ? undefined : `Did you mean \`${guess}\`?`;
    const message = `cites the source \`${id}\`, which the entry does not define; it defines ${listOf(known, 'and')}`;
    return { message, hint };
  };
  const inFrontMatter = sourceLists(data, []).flatMap(({ path, ids }) =>
    ids.flatMap((id, index) => {
      if (Object.hasOwn(data.sources, id)) return [];
      const { message, hint } = complain(id);
      return [valueProblem([...path, index], message, hint)];
    }),
  );
  const inBody = body.citations.flatMap(({ source, offset, length }): Problem[] => {
    if (Object.hasOwn(data.sources, source)) return [];
    const { message, hint } = complain(source);
    const target = { in: 'body', offset, length } as const;
    return [hint === undefined ? { target, message } : { target, message, hint }];
  });
  return [...inFrontMatter, ...inBody];
}

/** A citation must lead to a source of the same entry. */
export const sourceResolves: Rule = {
  id: 'source-resolves',
  title: 'Every citation has its source',
  why: 'A number beside a sentence that leads nowhere is worse than none: it looks like evidence.',
  severity: 'error',
  examples: {
    good: `threats:
  - id: leak
    sources: [docs]`,
    bad: [
      {
        yaml: `threats:
  - id: leak
    sources: [manual]`,
        message:
          'cites the source `manual`, which the entry does not define; it defines docs and review',
      },
    ],
  },
  check: unresolved,
};
