import type { VNode } from 'preact';
import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { Catalog } from '#domain/catalog/catalog.ts';
import { Frame, Words } from './Frame.tsx';

/** The picture that link previews show of every page that is of no single agent, as SVG. */
export function SiteImage({ agents }: Pick<Catalog, 'agents'>): VNode {
  const threats = agents.reduce((sum, { data }) => sum + data.threats.length, 0);
  const facts = `${agents.length} agents, ${threats} threats, ${defaultMethod.name}`;
  return (
    <Frame tone="#1d1b17">
      <Words words="Threat models of AI agents" y={265} size={80} fill="#1d1b17" />
      <Words words="Scored by factor, cited by source," y={370} size={48} fill="#5b564c" />
      <Words words="for the seven MAESTRO layers" y={432} size={48} fill="#5b564c" />
      <Words words={facts} y={560} size={32} fill="#5b564c" />
    </Frame>
  );
}
