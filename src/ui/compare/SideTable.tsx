import type { ComponentChild, VNode } from 'preact';
import type { ComparedThreat } from './facts.ts';
import type { Side } from './comparison.ts';

/** A row: its heading, a cell for each side, and what the sides have to do with one another. */
export type SideRow = {
  readonly head: ComponentChild;
  readonly cells: readonly ComponentChild[];
  readonly last?: ComponentChild;
  /** All sides say the same: a reader may hide the row. */
  readonly isSame?: boolean;
};

type Props = {
  readonly sides: readonly Side[];
  readonly rows: readonly SideRow[];
  /** What the table shows. */
  readonly caption: string;
  /** What the headings of the rows are. */
  readonly corner: string;
  readonly id?: string;
  /** The heading of the last column, where rows have one. */
  readonly lastName?: string;
};

/** A row of plain texts, told apart by them; a cell with markup always counts as one that differs. */
export function toRow(head: ComponentChild, cells: readonly ComponentChild[]): SideRow {
  const [first] = cells;
  return {
    head,
    cells,
    isSame: typeof first === 'string' && cells.every((text) => text === first),
  };
}

/** A list in a cell; a muted word where there is nothing to list. */
export function ListCell({ items, none }: { items: readonly VNode[]; none: string }): VNode {
  const [first] = items;
  if (!first) return <span class="muted">{none}</span>;
  if (items.length === 1) return first;
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** A table with a column for each side. On a narrow screen each row becomes a card. */
export function SideTable({ sides, rows, caption, corner, id, lastName }: Props): VNode {
  const names = sides.map(({ letter, name }) => `${letter} ${name}`);
  return (
    <table class="rows sides" id={id}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[corner, ...names].map((name) => (
            <th scope="col">{name}</th>
          ))}
          {lastName && (
            <th scope="col" class="last">
              {lastName}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells, last, isSame }) => (
          <tr class={isSame ? 'same' : undefined}>
            <th scope="row">{head}</th>
            {cells.map((cell, place) => (
              <td data-label={names[place]}>{cell}</td>
            ))}
            {lastName && last !== undefined && <td data-label={lastName}>{last}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A link to a threat on the page of its agent, with its score in the place of the side. */
export function ThreatLink({ side, threat }: { side: Side; threat: ComparedThreat }): VNode {
  const score = side.place.open[threat.id];
  return (
    <span>
      <a href={side.urls.part(side.facts.id, `threat-${threat.id}`)}>{threat.title}</a>{' '}
      {score !== undefined && <span class="small muted nowrap">{score}</span>}
    </span>
  );
}

/** A link to a public id, e.g. `ASI01 Agent Goal Hijack`. Ids of CWE have no other name. */
export function ReferenceLink({ sides, id }: { sides: readonly Side[]; id: string }): VNode {
  const side = sides.find(({ facts }) => facts.references[id]);
  const reference = side?.facts.references[id];
  if (!side || !reference) return <span>{id}</span>;
  const { name, list } = reference;
  return <a href={side.urls.reference(list, id)}>{name === id ? id : `${id} ${name}`}</a>;
}
