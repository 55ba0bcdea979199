import type { EntryPage } from '#ui/entry/view.ts';
import { html } from '../html.ts';
import type { Markup, Value } from '../html.ts';

function sourceItem(source: EntryPage['sources'][number]): Markup {
  const { published, accessed, quote } = source;
  return html`<li id="${source.anchor}">
    <a href="${source.url}" rel="nofollow ugc noopener noreferrer"> ${source.title} </a>
    , ${source.publisher}.
    <span class="tag ${source.stake ? 'tag-uncertain' : ''}">${source.interest}</span>
    <span class="small muted"> ${published && `published ${published}, `}read ${accessed} </span>
    ${quote && html`<q class="small">${quote}</q>`}
  </li>`;
}

function answer(response: EntryPage['data']['vendorResponse']): Value {
  if (!response) return undefined;
  return html`<p class="banner">
    <strong>The vendor answered on ${response.on}:</strong> ${response.says}
    <a href="${response.url}" rel="nofollow ugc noopener noreferrer"> Read it </a>
    . It never changes the score.
  </p>`;
}

/** The sources of an entry, what the vendor answered, and how to correct the entry. */
export function sourceList({ sources, data, editUrl, reportUrl }: EntryPage): Markup {
  return html`<section aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <ol class="sources">
      ${sources.map(sourceItem)}
    </ol>
    ${answer(data.vendorResponse)}
    <p class="actions">
      <a href="${editUrl}">Edit this entry</a> · <a href="${reportUrl}">Report a mistake</a>
    </p>
  </section>`;
}
