import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { VerdictView as View } from './verdict.ts';

type Row = View['stretches'][number];

const STATES: Readonly<Record<Row['state'], string>> = {
  older: '',
  assessed: 'assessed',
  above: 'not assessed',
};

type LinksProps = {
  readonly ids: readonly string[];
  /** Ids that are links in a row above, and plain here: else the page grows with their square. */
  readonly linked: ReadonlySet<string>;
  readonly to: (id: string) => string;
};

function Links({ ids, linked, to }: LinksProps): VNode {
  return (
    <>
      {ids.length === 0
        ? 'none'
        : ids.map((id, place) => (
            <>
              {place > 0 && ', '}
              {linked.has(id) ? id : <a href={to(id)}>{id}</a>}
            </>
          ))}
    </>
  );
}

function StretchRow({ row, linked, to }: Omit<LinksProps, 'ids'> & { readonly row: Row }): VNode {
  const { label, state, band, driver, advisories, from, to: end } = row;
  return (
    <tr
      data-from={from && `${from.side} ${from.version}`}
      data-to={end && `${end.side} ${end.version}`}
    >
      <th scope="row">
        {label} {STATES[state] && <span class="tag">{STATES[state]}</span>}
      </th>
      <td>
        {band ? <BandChip band={band} /> : 'none'} <span class="small">{driver}</span>
      </td>
      <td class="small">
        <Links ids={advisories} linked={linked} to={to} />
      </td>
    </tr>
  );
}

function StretchTable({ stretches, advisoryUrl }: Pick<View, 'stretches' | 'advisoryUrl'>): VNode {
  const rows = stretches.toReversed();
  return (
    <table class="small stretches">
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">Score and its cause</th>
          <th scope="col">Open advisories</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <StretchRow
            row={row}
            linked={new Set(rows.slice(0, place).flatMap(({ advisories }) => advisories))}
            to={advisoryUrl}
          />
        ))}
      </tbody>
    </table>
  );
}

/**
 * What is open in which version: a box to ask for one, and the table that it reads. Nothing where
 * all versions are alike.
 */
export function VersionBox({
  stretches,
  scheme,
  version,
  beside,
  advisoryUrl,
}: View): VNode | null {
  if (stretches.length === 0) return null;
  return (
    <div class="version-box" data-scheme={scheme}>
      <p class="js-only version-ask">
        <label for="my-version">I run version</label>{' '}
        <input id="my-version" type="text" autocomplete="off" placeholder={version} size={10} />{' '}
        <output for="my-version" aria-live="polite"></output>
      </p>
      <details>
        <summary>What is open in which version</summary>
        <ScrollBox label="What is open in which version">
          <StretchTable stretches={stretches} advisoryUrl={advisoryUrl} />
        </ScrollBox>
        {beside && <p class="small muted">{beside}</p>}
      </details>
    </div>
  );
}
