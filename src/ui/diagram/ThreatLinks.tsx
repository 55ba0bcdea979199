import type { VNode } from 'preact';
import { LinkList } from '#ui/shared/LinkList.tsx';
import type { ComponentView } from './parts.ts';

/** The threats of a part of the diagram, which stand on the same page. */
export function ThreatLinks({ links }: Pick<ComponentView['threats'], 'links'>): VNode {
  return (
    <LinkList
      links={links.map(({ anchor, title, mark }) => ({ href: `#${anchor}`, text: title, mark }))}
    />
  );
}
