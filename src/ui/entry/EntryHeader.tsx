import type { VNode } from 'preact';
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

/** The head of an entry: name, what it is, what was assessed, and its main risk. */
export function EntryHeader(header: Header): VNode {
  const { name, kind, vendor, version, on, summary, status, reviewBy, lifecycle } = header;
  return (
    <header class="entry-header">
      <h1>{name}</h1>
      <p class="entry-meta">
        {kind} by {vendor.replace(/\.$/, '')}. Version {version}, assessed{' '}
        <time dateTime={on}>{on}</time>. {status}
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
