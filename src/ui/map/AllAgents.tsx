import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { MapChart } from './MapChart.tsx';
import type { MapView } from './view.ts';

/**
 * The map of all agents: where there is room never so small that its names cannot be read, so that
 * it scrolls sideways; on a phone upright and whole, with the names for which there is a place. Of many
 * agents a phone has the first one too.
 */
export function AllAgents({ view }: { view: MapView }): VNode {
  return (
    <>
      <ScrollBox label="Map of agents" mark="wide-map">
        <MapChart view={view} />
      </ScrollBox>
      {view.narrow && (
        <div class="narrow-map">
          <MapChart view={view.narrow} />
        </div>
      )}
    </>
  );
}
