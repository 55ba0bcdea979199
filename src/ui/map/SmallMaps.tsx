import type { VNode } from 'preact';
import { MapChart } from './MapChart.tsx';
import type { MapView } from './view.ts';

/** The same map once for each kind, so that agents of one kind can be compared. */
export function SmallMaps({ view }: { view: MapView }): VNode {
  return (
    <div class="small-maps">
      {view.kinds.map(({ name, dots }) => (
        <figure>
          <figcaption>
            {name} <span class="muted small">{dots.length}</span>
          </figcaption>
          <MapChart view={view} dots={dots} about={name} />
        </figure>
      ))}
    </div>
  );
}
