import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import { radar, RADAR } from './radar.ts';
import type { RadarSeries } from './radar.ts';

/** What a radar is drawn from. */
export type RadarDrawing = {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** The id of the table that holds the same numbers. */
  readonly describedBy: string;
  readonly axes: readonly string[];
  /** One to four; with two or more, a legend tells them apart. */
  readonly series: readonly RadarSeries[];
};

type Shapes = ReturnType<typeof radar>['shapes'];

function legend(shapes: Shapes): Element {
  const rows = shapes.map(({ name, place, markers: [first] }) =>
    h(
      'li',
      {},
      h(
        'svg',
        { class: `key series-${place}`, viewBox: '0 0 40 12' },
        h('path', { class: 'outline', d: 'M2 6H38' }),
        first && h('path', { class: 'mark', d: first.path, transform: 'translate(20 6)' }),
      ),
      ` ${name}`,
    ),
  );
  return h('ul', { class: 'links small', 'aria-hidden': 'true' }, rows);
}

/**
 * A radar as elements: the drawing, and its legend where there is more than one series.
 * @throws RangeError for more series than can be told apart, or values that do not fit the axes
 */
export function radarTree({ id, title, describedBy, axes: names, series }: RadarDrawing) {
  const { axes, rings, shapes } = radar(names, series);
  const drawing = h(
    'svg',
    {
      ...{ class: 'chart', viewBox: `0 0 ${RADAR.width} ${RADAR.height}`, role: 'img' },
      ...{ 'aria-labelledby': id, 'aria-describedby': describedBy },
    },
    h('title', { id }, title),
    rings.map((d) => h('path', { class: 'axis', d })),
    axes.map(({ name, x, y, labelX, labelY, anchor }) => [
      h('path', { class: 'axis', d: `M${RADAR.x} ${RADAR.y}L${x} ${y}` }),
      h('text', { x: labelX, y: labelY, 'text-anchor': anchor }, name),
    ]),
    shapes.map(({ place, path, closed, markers }) =>
      h(
        'g',
        { class: `series-${place}` },
        h('path', {
          class: closed && shapes.length === 1 ? 'outline filled' : 'outline',
          d: path,
        }),
        markers.map(({ x, y, path: d }) =>
          h('path', { class: 'mark', d, transform: `translate(${x} ${y})` }),
        ),
      ),
    ),
  );
  return shapes.length > 1 ? [drawing, legend(shapes)] : [drawing];
}
