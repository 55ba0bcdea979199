import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { layerHeadings, NOTES_HEADING } from '#domain/entry/record.ts';
import type { Citation, EntryBody } from '#domain/entry/record.ts';
import type { Problem } from '#domain/finding.ts';
import type { LayerId } from '#domain/maestro/layers.ts';
import { bodyProblems } from './body-problems.ts';
import { linkCitations } from './citations.ts';
import { sanitizeBody } from './sanitize-body.ts';

/**
 * Features of the Markdown parser that entries may use. Smart punctuation is off because it is
 * quadratic in memory on hostile text.
 */
const FEATURES = { gfm: { footnotes: false }, frontmatter: false, smartPunctuation: false };

/** A heading of the second level and what follows it, up to the next one. */
type Section = {
  readonly heading: string;
  readonly at: Element;
  readonly content: ElementContent[];
};

function textOf(node: Element): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');
}

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Cuts a body at its second-level headings; `stray` is what stands before the first. */
function cut(root: Root): { sections: Section[]; stray: RootContent | undefined } {
  const sections: Section[] = [];
  let stray: RootContent | undefined;
  for (const node of root.children) {
    if (node.type === 'element' && node.tagName === 'h2')
      sections.push({ heading: textOf(node), at: node, content: [] });
    else if (sections.length > 0) sections.at(-1)?.content.push(node as ElementContent);
    else if (!isBlank(node)) stray ??= node;
  }
  return { sections, stray };
}

function at(node: RootContent, message: string, hint: string): Problem {
  const { start, end } = node.position ?? {};
  const offset = start?.offset ?? 0;
  const target = {
    in: 'body',
    offset,
    length: Math.max(1, (end?.offset ?? offset) - offset),
  } as const;
  return { target, message, hint };
}

/** What is wrong with the headings: missing, unknown, out of order, twice, or without a text. */
function headingProblems(sections: readonly Section[], length: number): Problem[] {
  const wanted = layerHeadings.map(({ heading }) => heading);
  const allowed = [...wanted, NOTES_HEADING];
  const found = sections.map((section) => section.heading);
  const problems = sections.flatMap((section, index) => {
    const { heading } = section;
    if (!allowed.includes(heading))
      return [
        at(
          section.at,
          `\`## ${heading}\` is not a heading of an entry`,
          `Headings: ${allowed.join(' · ')}.`,
        ),
      ];
    if (found.indexOf(heading) !== index)
      return [
        at(section.at, `\`## ${heading}\` stands here a second time`, 'Merge the two texts.'),
      ];
    const after = found
      .slice(0, index)
      .find((other) => allowed.indexOf(other) > allowed.indexOf(heading));
    if (after !== undefined)
      return [
        at(
          section.at,
          `\`## ${heading}\` stands after \`## ${after}\``,
          'Put the layers in order, L1 to L7.',
        ),
      ];
    if (section.content.every(isBlank))
      return [
        at(
          section.at,
          `\`## ${heading}\` has no text`,
          'Say what is known, or that nothing is known.',
        ),
      ];
    return [];
  });
  const missing = wanted.filter((heading) => !found.includes(heading));
  const end = { in: 'body', offset: Math.max(0, length - 1), length: 1 } as const;
  const absent = missing.map((heading) => ({
    target: end,
    message: `the heading \`## ${heading}\` is missing`,
    hint: 'Every entry has all seven layers, in order.',
  }));
  return [...problems, ...absent];
}

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
  const { sections, stray } = cut(root);
  const outside =
    stray === undefined
      ? []
      : [
          at(
            stray,
            'text stands before the first heading',
            'Move it under a layer, or under `## Notes`.',
          ),
        ];
  const problems = [
    ...bodyProblems(root),
    ...outside,
    ...headingProblems(sections, markdown.length),
  ];
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
