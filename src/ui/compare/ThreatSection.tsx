import type { VNode } from 'preact';
import { findCommon } from './common.ts';
import type { Common } from './common.ts';
import type { ComparedThreat } from './facts.ts';
import { ListCell, ReferenceLink, SideTable, ThreatLink } from './SideTable.tsx';
import type { Side } from './comparison.ts';

type TableProps = { readonly sides: readonly Side[]; readonly common: Common };

/** The ids that head a row. */
export function IdList({ sides, ids }: { sides: readonly Side[]; ids: readonly string[] }): VNode {
  return (
    <ListCell
      items={ids.map((id) => (
        <ReferenceLink sides={sides} id={id} />
      ))}
      none=""
    />
  );
}

function threatCells(
  sides: readonly Side[],
  threats: readonly (readonly ComparedThreat[])[],
  none: string,
): VNode[] {
  return sides.map((side, place) => {
    const links = (threats[place] ?? []).map((threat) => (
      <ThreatLink side={side} threat={threat} />
    ));
    return <ListCell items={links} none={none} />;
  });
}

function CommonTable({ sides, common: { shared } }: TableProps): VNode {
  if (shared.length === 0) return <p>No threat of one shares an id with one of another.</p>;
  const rows = shared.map(({ ids, threats }) => ({
    head: <IdList sides={sides} ids={ids} />,
    cells: threatCells(sides, threats, 'no open one described'),
  }));
  return (
    <SideTable
      sides={sides}
      rows={rows}
      caption="Threats filed under the same public ids"
      corner="Shared ids"
    />
  );
}

function ApartTable({ sides, common: { apart } }: TableProps): VNode {
  const rows = [{ head: 'Described here only', cells: threatCells(sides, apart, 'none') }];
  return (
    <SideTable
      sides={sides}
      rows={rows}
      caption="Threats that share no id with those of another"
      corner="Threats"
    />
  );
}

/** Threats that the sides have in common, and those that one alone describes. */
export function ThreatSection({ sides }: { sides: readonly Side[] }): VNode {
  const common = findCommon(sides);
  const isApart = common.apart.some(({ length }) => length > 0);
  return (
    <section aria-labelledby="threats">
      <h2 id="threats">Threats in common and apart</h2>
      <p>
        Only threats that are open in the assessed version are compared. Two count as common where
        both list the same id of a public list, such as ASI01 or LLM01:2026; an id of a superseded
        edition counts as its successor. Sharing an id does not make two threats the same.
      </p>
      <CommonTable sides={sides} common={common} />
      <h3>Described for one only</h3>
      <p>
        This says nothing about the others: they may have the same weakness, filed under other ids,
        closed by a release, or not looked for.
      </p>
      {isApart ? (
        <ApartTable sides={sides} common={common} />
      ) : (
        <p>None: each threat shares an id with one of another.</p>
      )}
    </section>
  );
}
