import { bandClass } from './band.ts';
import type { Band } from './band.ts';
import { h } from './tree.ts';
import type { Element } from './tree.ts';

/** A band as a chip: word, colour, shape and score. */
export function bandTree(band: Band): Element {
  return h('span', { class: bandClass(band) }, `${band.name} ${band.score}`);
}
