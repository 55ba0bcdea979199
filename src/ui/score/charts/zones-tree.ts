import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import { scoreX, zones } from './scale.ts';

/**
 * The severity bands as shaded zones with their names above and their scores below.
 * @param top where the zones begin
 * @param bottom where they end
 * @param lines true where bars cross the zones, so that their borders have to be told apart
 */
export function zonesTree(top: number, bottom: number, lines = false): Element {
  const number = (x: number, score: string) =>
    h('text', { x, y: bottom + 14, 'text-anchor': 'middle' }, score);
  return h(
    'g',
    {},
    zones().map(({ severity, name, x, width, labelX, anchor, from }) => [
      h('rect', { class: `zone-${severity}`, x, y: top, width, height: bottom - top }),
      lines ? h('path', { class: 'axis', d: `M${x} ${top}V${bottom}` }) : undefined,
      h('text', { x: labelX, y: top - 6, 'text-anchor': anchor }, name),
      number(x, from),
    ]),
    number(scoreX(10), '10'),
  );
}
