import type { VNode } from 'preact';
import type { ComparedThreat } from './facts.ts';
import type { Side } from './side.ts';

/** A link to a threat on the page of its agent. */
export function ThreatLink({ side, threat }: { side: Side; threat: ComparedThreat }): VNode {
  return <a href={side.urls.part(side.facts.id, `threat-${threat.id}`)}>{threat.title}</a>;
}

/** A link to a public id, e.g. `ASI01 Agent Goal Hijack`. Ids of CWE have no other name. */
export function ReferenceLink({ sides, id }: { sides: readonly Side[]; id: string }): VNode {
  const side = sides.find(({ facts }) => facts.references[id]);
  const reference = side?.facts.references[id];
  if (!side || !reference) return <span>{id}</span>;
  const { name, list } = reference;
  return <a href={side.urls.reference(list, id)}>{name === id ? id : `${id} ${name}`}</a>;
}
