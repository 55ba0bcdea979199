import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import { intervalBar } from './interval-bar.ts';
import type { Span } from './interval-bar.ts';
import { CHART_WIDTH } from './scale.ts';
import { zonesTree } from './zones-tree.ts';

/** What an interval bar is drawn from. */
export type IntervalDrawing = {
  /** Unique on its page. */
  readonly id: string;
  /** What it shows, the numbers in words: it is all that a screen reader gets. */
  readonly title: string;
  readonly spans: readonly Span[];
  /** A letter for each span, where there are several. */
  readonly letters?: readonly string[];
};

/** An interval bar as elements. */
export function intervalBarTree({ id, title, spans, letters = [] }: IntervalDrawing): Element {
  const { rows, top, bottom, height } = intervalBar(spans);
  return h(
    'svg',
    {
      ...{ class: 'chart', viewBox: `0 0 ${CHART_WIDTH} ${height}`, role: 'img' },
      'aria-labelledby': id,
    },
    h('title', { id }, title),
    zonesTree(top, bottom),
    rows.map(({ y, from, to, exact }, index) =>
      h(
        'g',
        { class: `series-${index + 1}` },
        letters[index] === undefined ? undefined : h('text', { x: 0, y: y + 4 }, letters[index]),
        exact
          ? h('path', { class: 'mark', d: `M${from} ${y - 9}l6 9l-6 9l-6-9Z` })
          : h('path', {
              class: 'span',
              d: `M${from} ${y - 7}v14M${to} ${y - 7}v14M${from} ${y}H${to}`,
            }),
      ),
    ),
  );
}
