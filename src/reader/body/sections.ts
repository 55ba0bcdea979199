import type { Element, ElementContent, Root, RootContent } from 'hast';
import { layerHeadings, NOTES_HEADING } from '#domain/entry/entry.ts';
import type { Problem } from '#domain/finding.ts';
import { isReadable } from './element-faults.ts';
import { textOf } from './parse-body.ts';
import { openFence } from './open-fence.ts';

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

/** The heading of a layer that was meant by one with its number, or with its words. */
function meantBy(heading: string, wanted: readonly string[]): string | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const number = /^L ?([1-7])\b/i.exec(heading)?.[1];
  return wanted.find(
    (each) => letters(each) === letters(heading) || each.startsWith(`L${number ?? ''} `),
  );
}

/** A heading that no entry has, with the one that was meant. */
function unknownHeading(
  { at: place, heading }: Section,
  allowed: readonly string[],
  meant: string | undefined,
): Problem {
  const message = `\`## ${heading}\` is not a heading of an entry`;
  if (meant === undefined) return at(place, message, `Headings: ${allowed.join(' · ')}.`);
  return { ...at(place, message, `Write \`## ${meant}\`.`), advice: `## ${meant}` };
}

/** A heading that is not there: at the line that was meant for it, or where it belongs. */
function missingHeading(heading: string, markdown: string, sections: readonly Section[]): Problem {
  const number = heading.slice(0, 2);
  const typed = new RegExp(`^ *(?:#+ *|\\*\\*)(?:${number}\\b|${heading.slice(3)}).*$`, 'im').exec(
    markdown,
  );
  if (typed === null) {
    const message = `the heading \`## ${heading}\` is missing`;
    // The layers are in the order of their numbers, and what may follow them begins with an N.
    const next = sections.find(
      (one) => /^(?:L\d |Notes$)/.test(one.heading) && one.heading > heading,
    );
    if (next) return at(next.at, message, 'Write it, with a text below it, before this heading.');
    const end = { in: 'body', offset: Math.max(0, markdown.length - 1), length: 1 } as const;
    return { target: end, message, hint: 'Write it, with a text below it, at the end.' };
  }
  const [line] = typed;
  const target = { in: 'body', offset: typed.index, length: line.length } as const;
  const message = `\`${line.trim().slice(0, 60)}\` is not the heading of a layer`;
  return { target, message, hint: `Write \`## ${heading}\`.`, advice: `## ${heading}` };
}

/** A known heading that stands twice, out of order, or over nothing. */
function placeProblem(
  { at: place, heading, content }: Section,
  before: readonly string[],
  allowed: readonly string[],
): Problem | undefined {
  const name = `\`## ${heading}\``;
  if (before.includes(heading))
    return at(place, `${name} stands here a second time`, 'Merge the two texts.');
  const after = before.find((other) => allowed.indexOf(other) > allowed.indexOf(heading));
  if (after !== undefined)
    return at(place, `${name} stands after \`## ${after}\``, 'Put the layers in order, L1 to L7.');
  if (!saysNothing(content)) return undefined;
  return at(place, `${name} has no text`, 'Say what is known, or that nothing is known.');
}

/**
 * What is wrong with the headings: missing, unknown, out of order, twice, or without a text.
 * @param sections what the headings of the second level begin
 * @param stray what stands before the first of them
 * @param markdown the body
 */
export function headingProblems(
  sections: readonly Section[],
  stray: RootContent | undefined,
  markdown: string,
): Problem[] {
  const wanted = layerHeadings.map(({ heading }) => heading);
  const allowed = [...wanted, NOTES_HEADING];
  const found = sections.map((section) => section.heading);
  const meant = found.map((heading) =>
    allowed.includes(heading)
      ? undefined
      : meantBy(
          heading,
          wanted.filter((each) => !found.includes(each)),
        ),
  );
  const problems = sections.flatMap((section, index) =>
    allowed.includes(section.heading)
      ? (placeProblem(section, found.slice(0, index), allowed) ?? [])
      : unknownHeading(section, allowed, meant[index]),
  );
  const missing = wanted.filter((heading) => ![...found, ...meant].includes(heading));
  const open = missing.length === 0 ? undefined : openFence(markdown);
  const absent = open
    ? [open]
    : missing.map((heading) => missingHeading(heading, markdown, sections));
  if (stray === undefined) return [...problems, ...absent];
  const hint = 'Move it under a layer, or under `## Notes`.';
  return [at(stray, 'text stands before the first heading', hint), ...problems, ...absent];
}
