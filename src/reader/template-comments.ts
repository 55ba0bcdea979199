import { freshEntry } from '#domain/entry/fresh-entry.ts';
import type { Problem } from '#domain/finding.ts';
import { splitEntry } from './front-matter.ts';
import { writeEntry } from './write-entry.ts';
import { fieldBlocks } from './yaml/field-blocks.ts';

/** A stretch of a text. */
type Stretch = { readonly offset: number; readonly length: number };

let lines: ReadonlySet<string> | undefined;

/** Every line of a comment that a new entry may have, however much was known when it was begun. */
function templateLines(): ReadonlySet<string> {
  const page = 'https://example.com';
  const facts = { name: 'x', vendor: 'x', homepage: page, kind: 'sdk' } as const;
  const component = { id: 'x', name: 'x', kind: 'process', boundary: 'x' } as const;
  const architecture = {
    boundaries: [{ id: 'x', name: 'x' }],
    components: [component],
    flows: [{ from: 'x', to: 'x', label: 'x' }],
  };
  const more = { ...facts, repository: page, license: 'x', architecture };
  const texts = [facts, more].map((each) => writeEntry(freshEntry(each, '2026-01-01'), true));
  const comments = texts.flatMap((text) => text.split('\n').map((line) => line.trim()));
  return (lines ??= new Set(comments.filter((line) => line.startsWith('#'))));
}

/** True where a line is a comment. To look for the rare sign first is quicker than a pattern. */
function hasComment(yaml: string): boolean {
  for (let at = yaml.indexOf('#'); at >= 0; at = yaml.indexOf('#', at + 1))
    if (/^[ \t]*$/.test(yaml.slice(yaml.lastIndexOf('\n', at) + 1, at))) return true;
  return false;
}

/**
 * The comments of the template in an entry that has left the draft, block by block: where something
 * is still to be done, they stay.
 * @param text with its lines unified
 * @returns each line with its end
 */
export function templateComments(text: string): Stretch[] {
  const { halves } = splitEntry(text);
  if (!halves || !hasComment(halves.yaml)) return [];
  const status = /^status:[ \t]*["']?(\w+)/m.exec(halves.yaml)?.[1];
  if (status === undefined || status === 'draft') return [];
  const known = templateLines();
  return fieldBlocks(halves.yaml).flatMap(({ from, to }) => {
    const block = halves.yaml.slice(from, to);
    if (/^[ \t]*[^#\s].*\bTODO\b/m.test(block)) return [];
    return [...block.matchAll(/^[ \t]*(#.*)\n/gm)]
      .filter(([, comment = '']) => known.has(comment.trim()))
      .map(({ 0: line, index }) => ({
        offset: halves.yamlOffset + from + index,
        length: line.length,
      }));
  });
}

/**
 * What is wrong with an entry that is done and still explains how to write it.
 * @param text with its lines unified
 */
export function templateProblems(text: string): Problem[] {
  const [first, ...others] = templateComments(text);
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  const target = { in: 'file', offset: first.offset, length: first.length - 1 } as const;
  const message = `a comment of the template stands here${more}`;
  return [{ target, severity: 'warning', message, hint: 'Remove it.', fix: 'comments' }];
}
