import type { VNode } from 'preact';
import { ofListed } from '#ui/score/of-listed.ts';
import { BandChip } from '#ui/shared/BandChip.tsx';
import type { ShownRow } from './columns.ts';

/**
 * How many open threats are in each band: numbers, each with the first letter of its band, which
 * screen readers hear as the whole name. Those without a score are told apart, in words.
 */
function ThreatBands({ threats, unscored }: Pick<ShownRow, 'threats' | 'unscored'>): VNode {
  return (
    <>
      <span class="threat-bands">
        {threats.map(({ id, name, count }) => (
          <>
            <span class={`count-${id}`} title={`${count} ${name}`}>
              {count} <span class="hidden">{name}</span>{' '}
              <span aria-hidden="true">{name.slice(0, 1)}</span>
            </span>{' '}
          </>
        ))}
      </span>{' '}
      {unscored > 0 && <span class="small muted under">{unscored} not scored</span>}
    </>
  );
}

function Advisories({
  advisories: { open, listed, exploited, unknown },
}: Pick<ShownRow, 'advisories'>): VNode {
  return (
    <>
      {ofListed(open, listed)}{' '}
      {exploited > 0 && <span class="tag tag-failed under">{exploited} exploited</span>}{' '}
      {unknown > 0 && <span class="small muted under">{unknown} not known</span>}
    </>
  );
}

/** The lowest band among the ways to run the agent. */
function BestCell({ best }: Pick<ShownRow, 'best'>): VNode {
  return best ? (
    <>
      <BandChip band={best.band} /> <span class="small muted under">{best.name}</span>
    </>
  ) : (
    <>–</>
  );
}

/** The cells of a row that hold more than a text, by the name of their column. */
export const agentCells: Readonly<Record<string, (row: ShownRow, value: string) => VNode>> = {
  'Band and its cause': ({ band, driver, driverUrl }, value) => (
    <td class="worst" data-value={value}>
      <BandChip band={band} />
      <a class="plain small driver" href={driverUrl}>
        {driver}
      </a>
    </td>
  ),
  'Open threats': (row, value) => (
    <td class="short" data-label="Open threats" data-value={value}>
      <ThreatBands {...row} />
    </td>
  ),
  'Open advisories': (row, value) => (
    <td class="short" data-label="Open advisories" data-value={value}>
      <Advisories advisories={row.advisories} />
    </td>
  ),
  'Best set-up': ({ best }, value) => (
    <td data-label="Best set-up" data-value={value}>
      <BestCell best={best} />
    </td>
  ),
  'Documented inputs': ({ documented: { percent, counted, total } }, value) => (
    <td class="short" data-label="Documented inputs" data-value={value}>
      {percent} %{' '}
      <span class="small muted under">
        {counted} of {total}
      </span>
    </td>
  ),
  Assessed: ({ version, newer, assessed }, value) => (
    <td class="small short" data-label="Assessed" data-value={value}>
      {version.split(/(?<=[./])(?=[a-z])/i).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}{' '}
      {newer !== undefined && <span class="under">({newer} is newer)</span>}{' '}
      <time class="under muted" dateTime={assessed}>
        {assessed}
      </time>
    </td>
  ),
};
