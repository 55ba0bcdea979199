import { CHART_WIDTH, scoreX } from '#ui/score/charts/scale.ts';
import { tornado } from '#ui/score/charts/tornado.ts';
import type { TornadoInput } from '#ui/score/charts/tornado.ts';
import { zonesTree } from '#ui/score/charts/zones-tree.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';
import { treeMarkup } from '../tree.ts';

/** What a tornado chart is drawn from. */
type TornadoDrawing = {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** The id of the table that holds the same numbers. */
  readonly describedBy: string;
  /** The widest range first. */
  readonly inputs: readonly TornadoInput[];
  /** The present score, 0–10. */
  readonly score: number;
};

/** The range of scores of each input as a bar, with a line at the present score. */
export function tornadoChart({ id, title, describedBy, inputs, score }: TornadoDrawing): Markup {
  const { bars, barHeight, now, top, bottom, height } = tornado(inputs, score);
  const ranges = bars.map(
    ({ x, y, width }) =>
      html`<rect class="range" x="${x}" y="${y}" width="${width}" height="${barHeight}"></rect>`,
  );
  const names = bars.map(
    ({ name, labelY }) => html`<text x="${scoreX(0) + 4}" y="${labelY}">${name}</text>`,
  );
  return html`<svg
    class="chart"
    viewBox="0 0 ${CHART_WIDTH} ${height}"
    role="img"
    aria-labelledby="${id}"
    aria-describedby="${describedBy}"
  >
    <title id="${id}">${title}</title>
    ${treeMarkup(zonesTree(top, bottom, true))}
    <g class="series-1">
      ${ranges}
      <path class="now" d="M${now} ${top}V${bottom}"></path>
    </g>
    ${names}
  </svg>`;
}
