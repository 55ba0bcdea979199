import type { VNode } from 'preact';
import { Bar } from '#ui/shared/Bar.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { OverviewView } from './view.ts';

/** A kind, with the number of its agents in each band. */
function KindRow({ row }: { row: OverviewView['kinds']['rows'][number] }): VNode {
  const { name, count, href, cells } = row;
  return (
    <tr>
      <th scope="row">
        <a href={href}>{name}</a>
      </th>
      <td>{count}</td>
      {cells.map((cell) => (
        <td>
          {cell.count === 0 ? (
            <span class="muted">0</span>
          ) : (
            <a href={cell.href} aria-label={`${cell.count} ${name}, ${cell.band}`}>
              {cell.count}
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Bands by kind of agent. */
export function BandsByKind({ kinds, setUps }: Pick<OverviewView, 'kinds' | 'setUps'>): VNode {
  return (
    <section aria-labelledby="bands">
      <h2 id="bands">Bands by kind</h2>
      <ScrollBox label="Numbers of agents">
        <table class="fit leads">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Agents</th>
              {kinds.bands.map(({ name }) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.rows.map((row) => (
              <KindRow row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        Counted by way to run an agent instead of by agent:{' '}
        {setUps.map(({ name, count }) => `${count} ${name}`).join(', ')}.
      </p>
    </section>
  );
}

/** Which layers are settled by sources least often. */
export function LayerCertainty({ layers, count }: Pick<OverviewView, 'layers' | 'count'>): VNode {
  return (
    <section aria-labelledby="layers">
      <h2 id="layers">Layers, the least certain first</h2>
      <table class="leads">
        <thead>
          <tr>
            <th scope="col">Layer</th>
            <th scope="col">Sourced</th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ name, href, mapped }) => (
            <tr>
              <th scope="row">
                <a href={href}>{name}</a>
              </th>
              <td class="nowrap">
                <Bar width={count === 0 ? 0 : (100 * mapped) / count} isBeside /> {mapped} of{' '}
                {count}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The ids of the frameworks that most agents have. */
export function FrequentIds({ ids }: Pick<OverviewView, 'ids'>): VNode {
  return (
    <section aria-labelledby="ids">
      <h2 id="ids">Most frequent threats by framework id</h2>
      <p>
        Agents with at least one threat that lists the id, open or closed in the assessed version.
        To be named on a layer is not counted.
      </p>
      <ScrollBox label="Ids by number of agents" mark="cards terse">
        <table class="leads">
          <thead>
            <tr>
              <th scope="col">Id</th>
              <th scope="col">Name</th>
              <th scope="col">Agents</th>
              <th scope="col">Threats</th>
              <th scope="col">Open</th>
            </tr>
          </thead>
          <tbody>
            {ids.map(({ id, name, href, agents, threats, open }) => (
              <tr>
                <th scope="row">
                  <a href={href}>{id}</a>
                </th>
                <td class="whole">{name}</td>
                <td data-label="Agents">{agents}</td>
                <td data-label="Threats">{threats}</td>
                <td data-label="Open">{open}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
