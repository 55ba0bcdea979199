import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { MapChart } from './MapChart.tsx';
import type { MapView } from './view.ts';

/** The map of all agents, never so small that its names cannot be read: then it scrolls sideways. */
export function WideMap({ view }: { view: MapView }): VNode {
  return (
    <ScrollBox label="Map of agents" mark="wide-map">
      <MapChart view={view} />
    </ScrollBox>
  );
}
