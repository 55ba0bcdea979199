import type { VNode } from 'preact';
import type { LayerView } from '#ui/layers/view.ts';
import { layerStates } from '#ui/layers/view.ts';
import { SanitisedHtml } from '#ui/shared/SanitisedHtml.tsx';
import type { Urls } from '#ui/shared/urls.ts';

type Props = { readonly layers: readonly LayerView[]; readonly urls: Pick<Urls, 'layer'> };

function LayerItem({ view, url }: { view: LayerView; url: string }): VNode {
  const { layer, state, html, threats } = view;
  return (
    <details class="layer-line" id={layer.id}>
      <summary>
        <b>{layer.id}</b> {layer.name}{' '}
        <span class={`tag tag-${state}`} title={layerStates[state].means}>
          {layerStates[state].name}
        </span>
      </summary>
      <SanitisedHtml html={html} />
      <p class="small">
        {(threats ?? []).map(({ id, name }) => (
          <>
            <a href={`${url}#${id}`}>{name}</a>
            {' · '}
          </>
        ))}
        <a href={url}>{layer.id} across all agents</a>
      </p>
    </details>
  );
}

/** The seven layers, a line each, which opens to what the entry says of it. */
export function LayerSummary({ layers, urls }: Props): VNode {
  return (
    <section aria-labelledby="maestro">
      <h2 id="maestro">The seven MAESTRO layers</h2>
      {layers.map((view) => (
        <LayerItem view={view} url={urls.layer(view.layer.slug)} />
      ))}
    </section>
  );
}
