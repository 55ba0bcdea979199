import type { StrideTable } from '#ui/threats/stride-matrix.ts';
import { attributes, classes, html } from '../html.ts';
import type { Markup } from '../html.ts';
import { scrollBox } from '../scroll-box.ts';

type Row = StrideTable['rows'][number];

function cellMarkup(cell: Row['cells'][number]): Markup {
  const links = cell?.links.map(({ anchor, number, title, mark }) => {
    const named = { href: `#${anchor}`, class: mark, title, 'aria-label': `${number} ${title}` };
    return html`<a${attributes(named)}> ${number} </a>`;
  });
  const states = cell?.states.map(
    ({ id, name, mark }) => html`<small${classes(id, mark)}>${name}</small>`,
  );
  return html`<td>${links} ${states}</td>`;
}

function rowMarkup({ name, note, mark, cells }: Row): Markup {
  return html`<tr${classes(mark)}>
    <th scope="row">${name} <span class="muted">${note}</span></th>
    ${cells.map(cellMarkup)}
  </tr>`;
}

/**
 * Elements of the diagram by letters of STRIDE.
 * @param table its columns and rows
 * @param name what the rows are
 */
export function strideTable(table: StrideTable, name: string): Markup {
  const heads = table.columns.map(
    (column) => html`<th scope="col"><b>${column.letter}</b> ${column.name}</th>`,
  );
  return scrollBox(
    `STRIDE: ${name}`,
    html`<table class="small">
      <caption class="hidden">
        STRIDE: ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${name}</th>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${table.rows.map(rowMarkup)}
      </tbody>
    </table>`,
    { mark: 'cover', unsearched: true },
  );
}
