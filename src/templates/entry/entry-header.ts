import type { EntryPage } from '#ui/entry/view.ts';
import { whenMark } from '#ui/entry/profile-marks.ts';
import { bandChip } from '../band.ts';
import { citeMarks } from '../cites.ts';
import { html } from '../html.ts';
import type { Markup, Value } from '../html.ts';
import { linkList } from '../link-list.ts';
import type { Link } from '../link-list.ts';

/** The score of the agent, and of each profile in its place. */
function scores({ band, profiles, method, scoreUrl }: EntryPage): Markup {
  return html`<p class="verdict">
    <span class="${whenMark(0)}"> ${bandChip(band, true)} </span>
    ${profiles.map(
      (profile) =>
        html`<span class="${profile.mark}" data-pagefind-ignore>
          ${profile.band ? bandChip(profile.band, true) : 'No threat holds here'}
          <span class="small"> in ${profile.name}</span>
        </span>`,
    )}
    <span class="muted small"> ${method} · <a href="${scoreUrl}">why this score</a> </span>
  </p>`;
}

function banner(of: EntryPage['banner']): Value {
  if (!of) return undefined;
  return html`<p class="banner">
    <strong>${of.state}.</strong>
    ${of.successor && html` Successor: ${of.successor}. `} ${citeMarks(of.cites)}
  </p>`;
}

/** A line of the facts; nothing when its words are not known. */
function fact(name: string, words: Value): Value {
  return (
    words &&
    html`<div>
      <dt>${name}</dt>
      <dd>${words}</dd>
    </div>`
  );
}

function day(on: string): Markup {
  return html`<time datetime="${on}">${on}</time>`;
}

function facts({ data, kind, reviewBy, addresses }: EntryPage): readonly Value[] {
  const aliases = data.aliases.map((alias) => alias.name).join(', ');
  return [
    fact('Kind', kind),
    fact('Vendor', data.vendor),
    fact('Licence', data.license),
    fact('Assessed', html`${data.assessed.version}, ${day(data.assessed.on)}`),
    fact('Review due', day(reviewBy)),
    fact('Status of the entry', data.status),
    data.aliases.length > 0 && fact('Also known as', aliases),
    fact('Addresses', linkList(addresses, true)),
  ];
}

/**
 * The head of an entry page: name, score, warnings, summary and facts.
 * @param page the view of the entry
 * @param compare links to comparisons with other agents
 */
export function entryHeader(page: EntryPage, compare: readonly Link[]): Markup {
  const { data, reviewBy } = page;
  return html`<header class="entry-header">
    <h1>
      <span data-pagefind-meta="title">${data.name}</span>
      <small>agentic threat model</small>
    </h1>
    ${scores(page)} ${banner(page.banner)}
    <p class="banner" hidden data-review-by="${reviewBy}">
      <strong>Stale.</strong> This assessment was due for review on ${day(reviewBy)}. Read it with
      care.
    </p>
    <p class="lead" data-pagefind-meta="summary">${data.summary}</p>
    <dl class="facts">
      ${facts(page)}
      <div data-pagefind-ignore>
        <dt>Compare with</dt>
        <dd>${linkList(compare)}</dd>
      </div>
    </dl>
  </header>`;
}
