import type { VNode } from 'preact';
import { shapes } from './MapChart.tsx';
import type { MapView } from './view.ts';

/** What the shapes, lines and areas of the map mean. */
export function MapLegend({
  kinds,
  areas,
  maturity,
}: Pick<MapView, 'kinds' | 'areas' | 'maturity'>): VNode {
  return (
    <div class="map-legend small">
      <ul class="links">
        {kinds.map(({ id, name }) => (
          <li>
            <svg viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true">
              <path d={shapes[id]} />
            </svg>{' '}
            {name}
          </li>
        ))}
        {areas.toReversed().map(({ id, name }) => (
          <li>
            <span class={`swatch area-${id}`} aria-hidden="true"></span> {name}
          </li>
        ))}
      </ul>
      <p class="muted">
        Hollow: the vector of the worst threat is an estimate. A line down ends at the best
        documented way to run the agent, or with an arrow where that lies below the map; a dashed
        line up ends at the worst older version. Areas are drawn without mitigation, for the exploit
        maturity “{maturity}”; an agent whose threat is attacked or mitigated can have another band
        than the area behind it, so its colour is its own band.
      </p>
    </div>
  );
}
