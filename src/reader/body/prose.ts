import type { Nodes } from 'hast';
import type { Prose } from '#domain/entry/entry.ts';

/**
 * The plain words of a syntax tree, in order: text that is neither code nor markup.
 * @param root a tree that is not too deep to be walked
 */
export function proseOf(root: Nodes): Prose[] {
  if (root.type === 'text') return [{ text: root.value, offset: root.position?.start.offset ?? 0 }];
  if (!('children' in root)) return [];
  if (root.type === 'element' && root.tagName === 'code') return [];
  return root.children.flatMap(proseOf);
}
