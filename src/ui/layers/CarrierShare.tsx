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

/** What share of the agents each state of a threat has, as a bar, and the agents that have it. */
export function CarrierShare({ row: { carriers, counts }, count }: Props): VNode {
  const groups = carriers.filter(({ links }) => links.length > 0);
  const total = groups.reduce((sum, { links }) => sum + links.length, 0);
  return (
    <>
      <svg
        class="board-share"
        viewBox={`0 0 ${count} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {withStarts(counts).map(({ id, start, count: width }) => (
          <rect class={`part-${id}`} x={start} width={width} height="1"></rect>
        ))}
      </svg>
      {total > 0 && (
        <details class="small">
          <summary>The {total} agents that have it</summary>
          {groups.map(({ name, links }) => (
            <>
              <p>{name}</p>
              <LinkList links={links} />
            </>
          ))}
        </details>
      )}
    </>
  );
}
