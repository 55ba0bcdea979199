import type { VNode } from 'preact';
import { LinkList } from '#ui/shared/LinkList.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { Variants } from '#ui/shared/Variants.tsx';
import { kindNames } from './parts.ts';
import type { ComponentView } from './parts.ts';
import type { DataFlowSection } from './section.ts';

/** The threats of a part of the diagram, which stand on the same page. */
function ThreatLinks({ links }: Pick<ComponentView['threats'], 'links'>): VNode {
  return (
    <LinkList
      links={links.map(({ anchor, number, title, mark }) => ({
        ...{ href: `#${anchor}`, mark },
        text: `${number} ${title}`,
      }))}
    />
  );
}

type Zones = Pick<DataFlowSection, 'zones'>;

function ComponentRow({ anchor, name, kind, mark, threats }: ComponentView): VNode {
  return (
    <tr id={anchor} class={mark}>
      <th scope="row">{name}</th>
      <td class="nowrap">{kindNames[kind]}</td>
      <td>
        <Variants
          readings={threats.counts.filter(({ value }) => value === 0)}
          print={() => 'none'}
        />
        <ThreatLinks links={threats.links} />
      </td>
    </tr>
  );
}

function ZoneRows({ name, components }: DataFlowSection['zones'][number]): VNode {
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={3}>
          {name}
        </th>
      </tr>
      {components.map((component) => (
        <ComponentRow {...component} />
      ))}
    </tbody>
  );
}

/** The components by trust boundary, with their threats. */
export function ComponentTable({ zones }: Zones): VNode {
  return (
    <details class="fold">
      <summary>
        <h3 id="components">Components by trust boundary, with their open threats</h3>
      </summary>
      <ScrollBox label="Components">
        <table class="small grouped">
          <thead>
            <tr>
              <th scope="col">Component</th>
              <th scope="col">Kind</th>
              <th scope="col">Open threats that name it</th>
            </tr>
          </thead>
          {zones.map((zone) => (
            <ZoneRows {...zone} />
          ))}
        </table>
      </ScrollBox>
    </details>
  );
}
