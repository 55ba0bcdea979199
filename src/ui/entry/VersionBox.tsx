import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import {
  NOT_KNOWN_FIXED,
  noneOpen,
  notComparedWords,
  ownThreatWords,
  quoted,
} from './stretch-words.ts';
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
      {ids.map((id, place) => (
        <>
          {place > 0 && ', '}
          {linked.has(id) ? id : <a href={to(id)}>{id}</a>}
        </>
      ))}
    </>
  );
}

/** What the versions of a row have, and what nobody knows to be fixed in them. */
function OpenCell({ row, linked, to }: Omit<LinksProps, 'ids'> & { readonly row: Row }): VNode {
  const { state, advisories, ownThreats, notKnownFixed, threatsNotKnownFixed } = row;
  return (
    <td class="small" data-label="Open advisories">
      {advisories.length === 0 && noneOpen(state)}
      <Links ids={advisories} linked={linked} to={to} />
      {ownThreatWords(ownThreats).map((words) => `; ${words}`)}
      {notKnownFixed.length + threatsNotKnownFixed.length > 0 && `; ${NOT_KNOWN_FIXED}`}
      <Links ids={notKnownFixed} linked={linked} to={to} />
      {notKnownFixed.length > 0 && threatsNotKnownFixed.length > 0 && ', '}
      {quoted(threatsNotKnownFixed)}
      {notComparedWords(row.notCompared).map((words) => `; ${words}`)}
    </td>
  );
}

function StretchRow({ row, linked, to }: Omit<LinksProps, 'ids'> & { readonly row: Row }): VNode {
  const { label, state, band, driver, from, to: end } = row;
  return (
    <tr
      data-from={from && `${from.side} ${from.version}`}
      data-to={end && `${end.side} ${end.version}`}
      data-state={state === 'above' ? state : undefined}
    >
      <th scope="row">
        {keepSigns(label)} {STATES[state] && <span class="tag">{STATES[state]}</span>}
      </th>
      <td>
        {band ? <BandChip band={band} /> : 'none'} <span class="small">{driver}</span>
      </td>
      <OpenCell row={row} linked={linked} to={to} />
    </tr>
  );
}

/** The ids that a row names. */
const idsOf = ({ advisories, notKnownFixed }: Row) => [...advisories, ...notKnownFixed];

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
            linked={new Set(rows.slice(0, place).flatMap(idsOf))}
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
  versionNames,
  ask,
  stretchNotes,
  notAssessed,
  advisoryUrl,
}: View): VNode | null {
  if (stretches.length === 0) return null;
  return (
    <div
      class="version-box"
      data-scheme={scheme}
      data-names={JSON.stringify(versionNames)}
      data-not-assessed={notAssessed}
    >
      <p class="js-only version-ask">
        <label for="my-version">{ask}</label>{' '}
        <input id="my-version" type="text" autocomplete="off" placeholder={version} size={10} />{' '}
        <output for="my-version" aria-live="polite"></output>
      </p>
      <details>
        <summary>What is open in which version</summary>
        {stretchNotes.map((note) => (
          <p class="small muted">{note}</p>
        ))}
        <ScrollBox label="What is open in which version" mark="cards">
          <StretchTable stretches={stretches} advisoryUrl={advisoryUrl} />
        </ScrollBox>
      </details>
    </div>
  );
}
