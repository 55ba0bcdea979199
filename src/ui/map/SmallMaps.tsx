import type { VNode } from 'preact';
import { MapChart } from './MapChart.tsx';
import type { MapView } from './view.ts';

/**
 * The same map once for each kind, so that agents of one kind can be compared. A narrow screen,
 * which could show no names in them, has the large map and the table alone.
 */
export function SmallMaps({ view }: { view: MapView }): VNode {
  return (
    <section class="by-kind">
      <h2 id="kinds">By kind</h2>
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
    </section>
  );
}
