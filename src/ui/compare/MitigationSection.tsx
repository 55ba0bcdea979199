import type { ComponentChild, VNode } from 'preact';
import { coveringRows, findCommon, joinRows } from './common.ts';
import type { ComparedMitigation, ComparedThreat } from './facts.ts';
import type { Side } from './comparison.ts';
import { ListCell, SideTable } from './SideTable.tsx';
import type { SideRow } from './SideTable.tsx';
import { IdList } from './ThreatSection.tsx';

/** What a side names against a threat; undefined where it has no such threat. */
type Named = readonly ComparedMitigation[] | undefined;

/** What a side names against some of its threats, in the order of its entry. */
function namedOf({ mitigations }: Side, threats: readonly ComparedThreat[]): Named {
  if (threats.length === 0) return undefined;
  const ids = new Set(threats.flatMap((threat) => threat.mitigations));
  return mitigations.filter(({ id }) => ids.has(id));
}

/** What is said where all name something: a column of nothing else is left out. */
const EACH = 'each';

/** Which of the sides that describe such a threat name a mitigation against it. */
function namedBy(sides: readonly Side[], cells: readonly Named[]): ComponentChild {
  const asked = sides.filter((_, place) => cells[place]);
  const naming = sides.filter((_, place) => (cells[place] ?? []).length > 0);
  if (naming.length === asked.length) return EACH;
  if (naming.length === 0) return 'none';
  return <strong>only {naming.map(({ letter }) => letter).join(', ')}</strong>;
}

function MitigationCell({ side, named }: { side: Side; named: Named }): VNode {
  const links = (named ?? []).map(({ id, title }) => (
    <a href={side.urls.part(side.facts.id, `mitigation-${id}`)}>{title}</a>
  ));
  return <ListCell items={links} none={named ? 'names none' : 'no such open threat described'} />;
}

function rowsOf(sides: readonly Side[]): SideRow[] {
  const shared = coveringRows(sides, findCommon(sides).shared).map(({ ids, threats }) => ({
    ids,
    cells: sides.map((side, place) => namedOf(side, threats[place] ?? [])),
  }));
  return joinRows(shared, ({ cells }) =>
    cells.map((cell) => cell?.map(({ id }) => id) ?? null),
  ).map(({ ids, cells }) => ({
    head: <IdList sides={sides} ids={ids} />,
    cells: sides.map((side, place) => <MitigationCell side={side} named={cells[place]} />),
    last: namedBy(sides, cells),
  }));
}

/** What each side names against the threats in common. */
export function MitigationSection({ sides }: { sides: readonly Side[] }): VNode {
  const rows = rowsOf(sides);
  return (
    <section aria-labelledby="mitigations">
      <h2 id="mitigations">Mitigations against the threats in common</h2>
      <p>
        What each entry names against threats that list the same ids. Every threat in common has its
        row, by an id of the OWASP Top 10 for Agentic Applications where it can. These are
        recommendations, not proof that a control is there or works.
      </p>
      {rows.length === 0 ? (
        <p>Without a threat in common there is nothing to set side by side.</p>
      ) : (
        <SideTable
          sides={sides}
          rows={rows}
          caption="Mitigations, by the ids of the threats that they act on"
          corner="Against"
          {...(rows.every(({ last }) => last === EACH) ? {} : { lastName: 'Named by' })}
        />
      )}
    </section>
  );
}
