import type { Element, ElementContent, Root, RootContent } from 'hast';
import { layerHeadings, NOTES_HEADING } from '#domain/entry/entry.ts';
import type { Problem } from '#domain/finding.ts';
import { isReadable } from './element-faults.ts';
import { textOf } from './text-of.ts';

/** A heading of the second level and what follows it, up to the next one. */
export type Section = {
  readonly heading: string;
  readonly at: Element;
  readonly content: ElementContent[];
};

function isBlank(node: RootContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** True for content in which nobody can read anything. What is refused anyway is not judged. */
function saysNothing(content: readonly ElementContent[]): boolean {
  const isRefused = (node: RootContent): boolean =>
    (node.type !== 'text' && node.type !== 'element') ||
    (node.type === 'element' && (node.tagName === 'img' || node.children.some(isRefused)));
  return !content.some((node) => isReadable(textOf(node)) || isRefused(node));
}

/** Cuts a body at its second-level headings; `stray` is what stands before the first. */
export function cut(root: Root): { sections: Section[]; stray: RootContent | undefined } {
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
export function headingProblems(
  sections: readonly Section[],
  stray: RootContent | undefined,
  length: number,
): Problem[] {
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
    if (saysNothing(section.content))
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
  return [...outside, ...problems, ...absent];
}
