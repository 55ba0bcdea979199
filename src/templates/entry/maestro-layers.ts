import { layerStates } from '#ui/layers/view.ts';
import type { LayerView } from '#ui/layers/view.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { citeMarks } from '../cites.ts';
import { classes, html, trusted } from '../html.ts';
import type { Markup } from '../html.ts';
import { linkList } from '../link-list.ts';

function stackItem({ layer, state }: LayerView): Markup {
  return html`<li${classes(`stack-${layer.id}`, `state-${state}`)}>
    <a href="#${layer.id}">
      <b>${layer.id}</b> ${layer.name} <span class="mark">${layerStates[state].name}</span>
    </a>
  </li>`;
}

function layerArticle(view: LayerView, urls: Urls): Markup {
  const { layer, state, responsibility, threats, cites } = view;
  const url = urls.layer(layer.slug);
  const links = (threats ?? []).map(({ id, name, meaning }) => ({
    href: `${url}#${id}`,
    text: `${id} ${name}`,
    title: meaning,
  }));
  return html`<article class="layer" id="${layer.id}">
    <h3>
      <a href="${url}">${layer.id} ${layer.name}</a>
      <span class="tag tag-${state}">${layerStates[state].name}</span>
      ${responsibility && html`<span class="tag">Up to the ${responsibility}</span>`}
    </h3>
    <div class="prose">
      ${state !== 'mapped' && html`<p class="muted">Not certain from the listing:</p>`}
      ${trusted(view.html)}
    </div>
    <p class="small named">
      <strong>Named threats of this layer</strong>
      ${threats === undefined && ': nobody checked.'}
      ${threats?.length === 0 && ': checked, and none fits.'} ${citeMarks(cites)}
    </p>
    ${linkList(links)}
  </article>`;
}

/**
 * The seven layers of an agent: a stack that leads to each, then what the entry says of each.
 * @param layers L1 to L7
 * @param urls the paths of the site
 */
export function maestroLayers(layers: readonly LayerView[], urls: Urls): Markup {
  return html`<section aria-labelledby="maestro">
    <h2 id="maestro">MAESTRO layers</h2>
    <nav class="stack" aria-label="The seven layers of this agent">
      <ol>
        ${layers.map(stackItem)}
      </ol>
    </nav>
    <p class="muted small">
      <span class="tag tag-mapped">Mapped</span> at least one source pins the layer.
      <span class="tag tag-uncertain">Not certain</span> the listing did not pin it: general,
      caveated commentary. “No information” is never the same as “no control”.
    </p>
    ${layers.map((view) => layerArticle(view, urls))}
  </section>`;
}
