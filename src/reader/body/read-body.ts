import { toHtml } from 'hast-util-to-html';
import { layerHeadings, NOTES_HEADING } from '#domain/entry/entry.ts';
import type { Citation, EntryBody, Prose } from '#domain/entry/entry.ts';
import type { Problem } from '#domain/finding.ts';
import type { LayerId } from '#domain/maestro/layers.ts';
import { bodyProblems } from './problems.ts';
import { sizeProblem } from './size.ts';
import { cut, headingProblems } from './sections.ts';
import { citationsIn, linkCitations } from './citations.ts';
import { definitionsIn, parseBody, sanitizeBody } from './parse-body.ts';
import type { ElementContent, Nodes } from 'hast';

/**
 * The plain words of a syntax tree, in order: text that is neither code nor markup.
 * @param root a tree that is not too deep to be walked
 */
function proseOf(root: Nodes): Prose[] {
  if (root.type === 'text') return [{ text: root.value, offset: root.position?.start.offset ?? 0 }];
  if (!('children' in root)) return [];
  if (root.type === 'element' && root.tagName === 'code') return [];
  return root.children.flatMap(proseOf);
}

/** What a body holds, or what is wrong with it, and as much of it as can be told nevertheless. */
export type ReadBody =
  | { readonly body: EntryBody }
  | {
      readonly problems: Problem[];
      readonly citations: readonly Citation[];
      readonly prose: readonly Prose[];
    };

/** Nobody who reads the text of a link looks for its address in another place. */
function definitionProblem({ offset, length }: { offset: number; length: number }): Problem {
  return {
    target: { in: 'body', offset, length: Math.max(1, length) },
    message: 'the address of a link stands apart from it',
    hint: 'Write it into the link: [text](https://www.example.com).',
  };
}

/**
 * A layer as safe HTML.
 * @param content what stands under its heading
 * @param sources ids of the entry's sources, in order
 */
export function printLayer(content: ElementContent[], sources: readonly string[]): string {
  const safe = sanitizeBody({ type: 'root', children: content });
  return toHtml(linkCitations(safe, sources)).trim();
}

/**
 * Reads the body of an entry: checks its Markdown, cuts it into layers and renders each once.
 * @param markdown the file after the front matter
 * @param sources ids of the entry's sources, in order: a citation prints its place in that order
 * @param print how a layer is printed, for whoever does not need that
 * @returns safe HTML for each layer, or all that is wrong and what the rest cites and says
 */
export function readBody(
  markdown: string,
  sources: readonly string[],
  print: typeof printLayer = printLayer,
): ReadBody {
  const size = sizeProblem(markdown);
  if (size) return { problems: [size], citations: [], prose: [] };
  const root = parseBody(markdown);
  const { problems: found, tooDeep } = bodyProblems(root, markdown);
  // Nothing else may walk a tree that is too deep.
  if (tooDeep) return { problems: found, citations: [], prose: [] };
  const { sections, stray } = cut(root);
  const problems = [
    ...found,
    ...definitionsIn(markdown).map(definitionProblem),
    ...headingProblems(sections, stray, markdown),
  ];
  const texts = sections.map(({ heading, content }) => {
    const prose = content.flatMap(proseOf);
    return { heading, prose, citations: citationsIn(prose) };
  });
  const prose = texts.flatMap((text) => text.prose);
  const citations = texts.flatMap((text) => text.citations);
  if (problems.length > 0) return { problems, citations, prose };
  const byHeading = new Map(
    sections.map(({ heading, content }) => [heading, print(content, sources)]),
  );
  const layers = Object.fromEntries(
    layerHeadings.map(({ layer, heading }) => [layer, byHeading.get(heading) ?? '']),
  ) as Record<LayerId, string>;
  const notes = byHeading.get(NOTES_HEADING);
  const citing = texts.filter((text) => text.citations.length > 0).map(({ heading }) => heading);
  const cited = layerHeadings.flatMap(({ layer, heading }) =>
    citing.includes(heading) ? [layer] : [],
  );
  const body = { layers, cited, citations, prose };
  return { body: notes === undefined ? body : { ...body, notes } };
}
