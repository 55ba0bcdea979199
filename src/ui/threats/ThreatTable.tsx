import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { Variants } from '#ui/shared/Variants.tsx';
import type { ThreatView } from './view.ts';

function ThreatRow({ threat, rated }: { threat: ThreatView; rated: boolean }): VNode {
  const { anchor, number, title, mark, bands, dread, reach, layers, stride, openIn } = threat;
  const letters = stride.filter(({ hit }) => hit).map(({ letter }) => letter);
  return (
    <tr class={mark}>
      <td>
        <Variants readings={bands} print={(band) => <BandChip band={band} />} />
        {openIn !== undefined && <span class="small muted"> in {openIn}</span>}
      </td>
      <th scope="row">
        <span class="muted">{number}</span> <a href={`#${anchor}`}>{title}</a>
      </th>
      {rated && (
        <td class="nowrap" data-label="DREAD">
          {dread ? `${dread.sum} ${dread.priority}` : 'not rated'}
        </td>
      )}
      <td class="small">{reach}</td>
      <td class="small" data-label="Layers">
        {layers.join(' ')}
      </td>
      <td class="letters" data-label="STRIDE">
        {letters.join(' ')}
      </td>
    </tr>
  );
}

/** Threats at a glance, in the order of their scores. */
export function ThreatTable({
  threats,
  label,
}: {
  threats: readonly ThreatView[];
  label: string;
}): VNode {
  const rated = threats.some(({ dread }) => dread !== undefined);
  return (
    <ScrollBox label={label} mark="cards">
      <table class="small">
        <caption class="hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col">Threat</th>
            {rated && <th scope="col">DREAD</th>}
            <th scope="col">Who can do it</th>
            <th scope="col">Layers</th>
            <th scope="col">STRIDE</th>
          </tr>
        </thead>
        <tbody>
          {threats.map((threat) => (
            <ThreatRow threat={threat} rated={rated} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
