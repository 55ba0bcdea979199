import type { VNode } from 'preact';
import { LinkList } from '#ui/shared/LinkList.tsx';
import type { Board } from './threat-coverage-matrix.ts';

type Row = Board['rows'][number];

type Props = {
  readonly row: Row;
  /** How many agents there are: the full length of the bar. */
  readonly count: number;
};

/** Each part of the bar begins where the one before it ends. */
function withStarts(counts: Row['counts']) {
  let end = 0;
  return counts.map(({ id, count }) => {
    end += count;
    return { id, count, start: end - count };
  });
}

/** The agents that have a threat, or a link to its page where they are too many to be named. */
function CarrierLinks({ row: { carriers, counts, url } }: Pick<Props, 'row'>): VNode | null {
  const groups = carriers.filter(({ links }) => links.length > 0);
  const [present, addressed] = counts;
  const total = (present?.count ?? 0) + (addressed?.count ?? 0);
  if (total === 0) return null;
  const words = total === 1 ? 'The agent that has it' : `The ${total} agents that have it`;
  if (groups.length === 0) return <a href={url}>{words}</a>;
  return (
    <details class="small">
      <summary>{words}</summary>
      {groups.map(({ name, links }) => (
        <>
          <p>{name}</p>
          <LinkList links={links} />
        </>
      ))}
    </details>
  );
}

/** What share of the agents each state of a threat has, as a bar, and the agents that have it. */
export function CarrierShare({ row, count }: Props): VNode {
  return (
    <>
      <svg
        class="board-share"
        viewBox={`0 0 ${count} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {withStarts(row.counts).map(({ id, start, count: width }) => (
          <rect class={`part-${id}`} x={start} width={width} height="1"></rect>
        ))}
      </svg>
      <CarrierLinks row={row} />
    </>
  );
}
