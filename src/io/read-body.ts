import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { layerHeadings, NOTES_HEADING } from '#domain/entry/record.ts';
import type { Citation, EntryBody } from '#domain/entry/record.ts';
import type { Problem } from '#domain/finding.ts';
import type { LayerId } from '#domain/maestro/layers.ts';
import { bodyProblems } from './body-problems.ts';
import { cut, headingProblems } from './body-sections.ts';
import { linkCitations } from './citations.ts';
import { sanitizeBody } from './sanitize-body.ts';

/**
 * Features of the Markdown parser that entries may use. Smart punctuation is off because it is
 * quadratic in memory on hostile text.
 */
const FEATURES = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false };

/**
 * Reads the body of an entry: checks its Markdown, cuts it into layers and renders each once.
 * @param markdown the file after the front matter
 * @param sources ids of the entry's sources, in order: a citation prints its place in that order
 * @returns safe HTML for each layer, or all that is wrong and what the rest cites
 */
export function readBody(
  markdown: string,
  sources: readonly string[],
): { readonly body: EntryBody } | { readonly problems: Problem[]; readonly citations: Citation[] } {
  const root = markdownToHast(markdown, { features: FEATURES }) as Root;
  const body = bodyProblems(root);
  // Nothing else may walk a tree that is too deep.
  if (body.tooDeep) return { problems: body.problems, citations: [] };
  const { sections, stray } = cut(root);
  const problems = [...body.problems, ...headingProblems(sections, stray, markdown.length)];
  const citations: Citation[] = [];
  const html = sections.map(({ heading, content }): [string, string] => {
    const linked = linkCitations(
      sanitizeBody({ type: 'root', children: content }),
      sources,
      citations,
    );
    return [heading, toHtml(linked).trim()];
  });
  if (problems.length > 0) return { problems, citations };
  const byHeading = new Map(html);
  const layers = Object.fromEntries(
    layerHeadings.map(({ layer, heading }) => [layer, byHeading.get(heading) ?? '']),
  ) as Record<LayerId, string>;
  const notes = byHeading.get(NOTES_HEADING);
  return { body: notes === undefined ? { layers, citations } : { layers, notes, citations } };
}
