import { counted } from '#domain/wording.ts';
import type { VNode } from 'preact';
import { VARIANT_MEANS } from '#domain/maestro/threats.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { boardLegend } from './threat-coverage-matrix.ts';
import type { Board } from './threat-coverage-matrix.ts';
import { CarrierShare } from './CarrierShare.tsx';
import { StateSign } from './LayerHeat.tsx';

type Props = {
  readonly board: Board;
  /** How many agents there are. */
  readonly count: number;
};

function Legend(): VNode {
  return (
    <dl class="pairs small">
      {boardLegend.map(({ id, sign, name, means }) => (
        <>
          <dt>
            <StateSign id={id} sign={sign} /> {name}
          </dt>
          <dd>{means}</dd>
        </>
      ))}
    </dl>
  );
}

function Head({ crowded, agents }: Board): VNode {
  return (
    <tr>
      <th scope="col">Threat</th>
      {crowded && <th scope="col">Share of the agents</th>}
      {agents.map(({ anchor, name }) => (
        <th scope="col">
          <a href={`#${anchor}`}>{name}</a>
        </th>
      ))}
      {boardLegend.map(({ id, sign, name }) => (
        <th scope="col" class="sum">
          <StateSign id={id} sign={sign} /> {name}
        </th>
      ))}
    </tr>
  );
}

type RowProps = {
  readonly row: Board['rows'][number];
  readonly crowded: boolean;
  readonly count: number;
};

function ThreatRow({ row, crowded, count }: RowProps): VNode {
  const { threat, cells, counts } = row;
  return (
    <tr id={threat.id}>
      <th scope="row">
        <code>{threat.id}</code> {threat.name}{' '}
        <span class="small muted question">
          {threat.meaning}
          {threat.variant && ` ${VARIANT_MEANS}`}
        </span>
      </th>
      {crowded && (
        <td>
          <CarrierShare row={row} count={count} />
        </td>
      )}
      {cells.map(({ state, sign, name }) => (
        <td>
          <StateSign id={state} sign={sign} /> <span class="hidden">{name}</span>
        </td>
      ))}
      {counts.map(({ count: number, tested }) => (
        <td class="sum">
          {number} {tested > 0 && <span class="small muted">{tested} tested</span>}
        </td>
      ))}
    </tr>
  );
}

/** The board of a layer: each of its named threats against each agent. */
export function LayerBoard({ board, count }: Props): VNode {
  return (
    <>
      <Legend />
      <p class="muted small">
        The threat that is present without a mitigation in the most agents stands first.
      </p>
      <ScrollBox label="Named threats by agent">
        <table class="board">
          <caption>What is known of each named threat in {counted(count, 'agent')}</caption>
          <thead>
            <Head {...board} />
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <ThreatRow row={row} crowded={board.crowded} count={count} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
