import type { ComponentChildren, VNode } from 'preact';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import type { AnswerView } from './view.ts';

type Header = AnswerView['header'];

function Lifecycle({ of, page }: { of: Header['lifecycle']; page: string }): VNode | null {
  if (!of) return null;
  const { state, successor, href, cites } = of;
  return (
    <p class="banner">
      <strong>{state}.</strong>{' '}
      {successor && <>Use instead: {href ? <a href={href}>{successor}</a> : successor}.</>}{' '}
      <CiteMarks cites={cites} page={page} />
    </p>
  );
}

/** That a release is out which nobody assessed; nothing where none is known. */
function Newer({ of, page }: { of: Header['newer']; page: string }): VNode | null {
  if (!of) return null;
  return (
    <>
      <strong>Newer: {of.version}, not assessed.</strong>
      <CiteMarks cites={of.cites} page={page} />
    </>
  );
}

/** How many inputs of the scores are documented, cited and fresh. */
function Documented({ of: { counted, total, href } }: { of: Header['documented'] }): VNode {
  return (
    <>
      Documented inputs:{' '}
      <a href={href}>
        {counted} of {total}
      </a>
      .
    </>
  );
}

/** The head of an entry: name, what it is, what was assessed, and its main risk. */
export function EntryHeader(header: Header): VNode {
  const { name, kind, vendor, assessed, on, newer, summary, status } = header;
  const { reviewBy, lifecycle } = header;
  return (
    <header class="entry-header">
      <h1>{name}</h1>
      <p class="entry-meta">
        {kind} by {vendor.replace(/\.$/, '')}. Assessed: {assessed}, on{' '}
        <time dateTime={on}>{on}</time>. <Newer of={newer} page={header.evidenceUrl} /> {status}{' '}
        <Documented of={header.documented} />{' '}
        <a
          class="nowrap reason"
          href={header.feedUrl}
          type="application/atom+xml"
          title="Atom feed of what changes in this entry"
        >
          Follow
        </a>
      </p>
      <Lifecycle of={lifecycle} page={header.evidenceUrl} />
      <p class="banner" hidden data-review-by={reviewBy}>
        <strong>Stale.</strong> The review of this assessment was due on{' '}
        <time dateTime={reviewBy}>{reviewBy}</time>.
      </p>
      <p class="summary">{summary}</p>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How the product runs, what it is called elsewhere, its licence and its packages. */
export function EntryFacts({
  runs,
  license,
  aliases,
  packages,
  reviewBy,
}: AnswerView['facts']): VNode {
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <dl class="facts small">
        {runs.length > 0 && (
          <Fact name="How it runs">
            {runs.map((line) => (
              <span class="under">{line}</span>
            ))}
          </Fact>
        )}
        {license !== undefined && <Fact name="Licence">{license}</Fact>}
        {aliases.length > 0 && <Fact name="Also known as">{aliases.join(', ')}</Fact>}
        {packages.length > 0 && (
          <Fact name="Packages">
            {packages.map((name) => (
              <code class="under">{name}</code>
            ))}
          </Fact>
        )}
        <Fact name="Review due">
          <time dateTime={reviewBy}>{reviewBy}</time>
        </Fact>
      </dl>
    </section>
  );
}
