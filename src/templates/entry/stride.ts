import type { StrideMatrix, StrideTable } from '#ui/threats/stride-matrix.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { variantMarks } from '../variants.ts';
import { strideTable } from './stride-table.ts';

/** More flows than this are folded away. */
const FEW = 6;

function unplacedWords(unplaced: StrideMatrix['unplaced']): Markup {
  const threats = unplaced.map(
    ({ anchor, number, title, mark }) =>
      html`<span${classes(mark)}> <a href="#${anchor}"> ${number} ${title} </a> </span>`,
  );
  const which = unplaced.length === 1 ? 'it names' : 'they name';
  return html`In no cell, because ${which} no element that its letters apply to: ${threats}`;
}

function flowTable(flows: StrideTable): Markup {
  return html`<details class="threat" ${flows.rows.length <= FEW && html` open`}>
    <summary>
      <h3>Data flows</h3>
      <span class="threat-line small"> ${variantMarks(flows.counts, (words) => words)} </span>
    </summary>
    <div class="threat-body">${strideTable(flows, 'Data flows')}</div>
  </details>`;
}

function content({ words, components, flows, unplaced }: StrideMatrix): Markup {
  return html`<p>Components: ${variantMarks(components.counts, (count) => count)}</p>
    <p class="small muted">
      A number leads to the threat; a cell is as good as the weakest threat in it. Blank is what
      STRIDE per element does not ask: actors have S and R, stores T, R, I and D, flows T, I and D,
      processes all six. A service of somebody else counts as an actor, as nobody here answers for
      its inside. A threat counts for a flow only when it names both ends: one end alone says
      nothing of the way between. ${unplaced.length > 0 && unplacedWords(unplaced)}
    </p>
    <dl class="pairs small cover" data-pagefind-ignore>
      ${words.map(
        ({ id, name, means }) =>
          html`<dt><small class="${id}">${name}</small></dt>
            <dd>${means}</dd>`,
      )}
    </dl>
    ${strideTable(components, 'Components')} ${flows.rows.length > 0 && flowTable(flows)}`;
}

/**
 * The section of STRIDE by element.
 * @param matrix undefined for an entry without a diagram
 */
export function strideSection(matrix: StrideMatrix | undefined): Markup {
  return html`<section aria-labelledby="stride">
    <h2 id="stride">STRIDE by element</h2>
    ${
      matrix
        ? content(matrix)
        : html`<p>
            This entry draws no data-flow diagram yet, so nobody can tell at which element each
            threat arises, and which have none.
          </p>`
    }
  </section>`;
}
