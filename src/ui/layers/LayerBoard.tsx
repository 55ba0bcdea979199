import { counted } from '#domain/wording.ts';
import type { VNode } from 'preact';
import { VARIANT_MEANS } from '#domain/maestro/threats.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { Board } from './threat-coverage-matrix.ts';
import { CarrierShare } from './CarrierShare.tsx';
import { StateSign } from './LayerHeat.tsx';

type Props = {
  readonly board: Board;
  /** How many agents there are. */
  readonly count: number;
};

function Legend({ states }: Pick<Board, 'states'>): VNode {
  return (
    <dl class="pairs small">
      {states.map(({ id, sign, name, means }) => (
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

function Head({ crowded, agents, states }: Board): VNode {
  return (
    <tr>
      <th scope="col">Threat</th>
      {crowded && (
        <th scope="col" class="share">
          Share of the agents
        </th>
      )}
      {agents.map(({ anchor, name }) => (
        <th scope="col">
          <a href={`#${anchor}`}>{name}</a>
        </th>
      ))}
      {states.map(({ id, sign, name }) => (
        <th scope="col" class="sum">
          <StateSign id={id} sign={sign} /> {name}
        </th>
      ))}
    </tr>
  );
}

type RowProps = {
  readonly row: Board['rows'][number];
  readonly board: Board;
  readonly count: number;
};

function ThreatRow({ row, board, count }: RowProps): VNode {
  const { threat, cells, counts } = row;
  const { crowded, agents, states } = board;
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
        <td class="whole">
          <CarrierShare row={row} count={count} />
        </td>
      )}
      {cells.map(({ state, sign, name }, place) => (
        <td data-label={agents[place]?.name}>
          <StateSign id={state} sign={sign} /> <span class="hidden">{name}</span>
        </td>
      ))}
      {counts
        .filter(({ id }) => states.some((state) => state.id === id))
        .map(({ name, count: number, tested }) => (
          <td class="sum" data-label={name}>
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
      <Legend states={board.states} />
      {board.states.some(({ id }) => id === 'present') && (
        <p class="muted small">
          The threat that is present without a mitigation in the most agents stands first.
        </p>
      )}
      <ScrollBox label="Named threats by agent" mark="cards terse">
        <table class="board">
          <caption>What is known of each named threat in {counted(count, 'agent')}</caption>
          <thead>
            <Head {...board} />
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <ThreatRow row={row} board={board} count={count} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
