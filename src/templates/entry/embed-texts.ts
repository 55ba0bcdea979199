import type { Embed } from '#ui/entry/embed.ts';
import { html } from '../html.ts';
import type { Markup } from '../html.ts';

/** The badge of an entry, and the texts that put it on a page elsewhere. */
export function embedTexts(embed: Embed): Markup {
  return html`<details class="prose actions">
    <summary>Embed the score</summary>
    <p>
      <img
        src="${embed.badge}"
        alt="The badge: band, score and day of the assessment"
        height="20"
        loading="lazy"
      />
    </p>
    <p>It is drawn anew with each build of the site, and turns grey when the review is due.</p>
    <p>Markdown:</p>
    <pre><code>${embed.markdown}</code></pre>
    <p>HTML:</p>
    <pre><code>${embed.html}</code></pre>
  </details>`;
}
