import type { EntryData } from '../entry/front-matter.ts';
import type { Entry } from '../entry/entry.ts';
import { findTexts } from '../entry/paths.ts';
import { valueProblem } from '../finding.ts';
import { listOf } from '../wording.ts';
import type { Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from './rule.ts';

/** The citations of a source that is not there, wherever they stand in the front matter. */
function strays(data: EntryData) {
  const known = new Set(Object.keys(data.sources));
  return findTexts(data, (text, step, above) => {
    const isListed = above === 'sources' && typeof step === 'number';
    // A setting and a silent layer name one source each.
    const isOne = step === 'silent' || (step === 'source' && above === 'setting');
    return (isListed || isOne) && !known.has(text);
  });
}

/** What most likely means a citation and is none: `[docs]`, `(@docs)`, `[@docs, @review]`. */
const NEAR_CITATION =
  /(?!\[@[a-z0-9-]+\])(?:\[@?[\w-]+(?:\s*[,;]\s*@?[\w-]+)*\]|\[@ [\w-]+\]|\(@[\w-]+\))/g;

/** Text of the body that names sources as a citation does, and is printed as it stands. */
function nearCitations({ data, body }: Entry): Problem[] {
  return body.prose.flatMap(({ text, offset }) => {
    if (text.search(NEAR_CITATION) < 0) return [];
    return [...text.matchAll(NEAR_CITATION)].flatMap(({ 0: typed, index }): Problem[] => {
      const ids = (typed.match(/[\w-]+/g) ?? []).map((id) => id.toLowerCase());
      if (!ids.every((id) => Object.hasOwn(data.sources, id))) return [];
      const advice = ids.map((id) => `[@${id}]`).join(' ');
      const target = { in: 'body', offset: offset + index, length: typed.length } as const;
      const message = `\`${typed}\` names a source, and is no citation: it is printed as it stands`;
      return [{ target, severity: 'warning', message, hint: `Write ${advice}.`, advice }];
    });
  });
}

/** The entry's citations, in front matter and body, that no source answers. */
function unresolved(entry: Entry): Problem[] {
  const { data, body } = entry;
  const known = Object.keys(data.sources);
  const complain = (id: string) => {
    const guess = nearest(id, known);
    const hint =
      guess === undefined
        ? `Add \`${id}\` to \`sources\`, or cite one that is there.`
        : `Did you mean \`${guess}\`?`;
    const message = `cites the source \`${id}\`, which the entry does not define; it defines ${listOf(known, 'and')}`;
    return { message, hint };
  };
  const inFrontMatter = strays(data).map(({ path, text }) => {
    const { message, hint } = complain(text);
    return valueProblem(path, message, hint);
  });
  const inBody = body.citations.flatMap(({ source, offset, length }): Problem[] => {
    if (Object.hasOwn(data.sources, source)) return [];
    const { message, hint } = complain(source);
    const target = { in: 'body', offset, length } as const;
    return [{ target, message, hint }];
  });
  return [...inFrontMatter, ...inBody, ...nearCitations(entry)];
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
      {
        yaml: `mitigations:
  - id: filter
    setting: { where: agent.env, what: FILTER=on, source: manual }`,
        message:
          'cites the source `manual`, which the entry does not define; it defines docs and review',
      },
    ],
  },
  check: unresolved,
};
