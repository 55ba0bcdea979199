import { intervalBarTree } from '#ui/score/charts/interval-bar-tree.ts';
import type { IntervalDrawing } from '#ui/score/charts/interval-bar-tree.ts';
import type { Markup } from '../html.ts';
import { treeMarkup } from '../tree.ts';

/** Scores on the scale from 0 to 10, each as a mark or as a bar between two ends. */
export function intervalBar(drawing: IntervalDrawing): Markup {
  return treeMarkup(intervalBarTree(drawing));
}
