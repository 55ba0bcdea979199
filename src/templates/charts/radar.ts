import { radarTree } from '#ui/score/charts/radar-tree.ts';
import type { RadarDrawing } from '#ui/score/charts/radar-tree.ts';
import type { Value } from '../html.ts';
import { treeMarkup } from '../tree.ts';

/**
 * A radar, with its legend where there is more than one series.
 * @throws RangeError for more series than can be told apart, or values that do not fit the axes
 */
export function radar(drawing: RadarDrawing): Value {
  return radarTree(drawing).map(treeMarkup);
}
