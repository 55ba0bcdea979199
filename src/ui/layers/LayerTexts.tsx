import type { VNode } from 'preact';
import { FurtherDown, LinkList } from '#ui/shared/LinkList.tsx';
import { SanitisedHtml } from '#ui/shared/SanitisedHtml.tsx';
import type { LayerPage } from './layer-page.ts';
import { layerStates } from './view.ts';

type AgentText = LayerPage['agents'][number];

function AgentLayer({ agent, layerId }: { agent: AgentText; layerId: string }): VNode {
  const { anchor, url, name, state, responsibility, silent, html } = agent;
  return (
    <article class="layer" id={anchor}>
      <h3>
        <a href={`${url}#${layerId}`}>{name}</a>{' '}
        <span class={`tag tag-${state}`}>{layerStates[state].name}</span>{' '}
        {responsibility && <span class="tag">Up to the {responsibility}</span>}
      </h3>
      {state !== 'mapped' && (
        <p class="muted">
          {silent === undefined
            ? layerStates[state].means
            : `Not certain. The source that was read, “${silent}”, does not settle it.`}
        </p>
      )}
      <SanitisedHtml html={html} />
    </article>
  );
}

/** What each entry says of a layer, or where it says so when there are too many agents. */
export function LayerTexts({ page }: { page: LayerPage }): VNode {
  const { layer, addresses, agents } = page;
  return (
    <section aria-labelledby="agents" data-search-ignore="">
      <h2 id="agents">Agent by agent</h2>
      {addresses.length > 0 && (
        <p>There are too many agents for one page, so each text stands on the page of its agent.</p>
      )}
      {addresses.map(
        ({ name, count, more, links }) =>
          count > 0 && (
            <>
              <h3>
                {name} ({count})
              </h3>
              <LinkList links={links} />
              <FurtherDown more={more} />
            </>
          ),
      )}
      {agents.map((agent) => (
        <AgentLayer agent={agent} layerId={layer.id} />
      ))}
    </section>
  );
}
