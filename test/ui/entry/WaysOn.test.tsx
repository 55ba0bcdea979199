import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { EntryHeader } from '#ui/entry/EntryHeader.tsx';
import { toAnswer } from '#ui/entry/view.ts';
import { WaysOn } from '#ui/entry/WaysOn.tsx';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const { header, ways } = toAnswer(agentOf(), {
  urls: createUrls('/x/', PUBLIC),
  origin: 'https://catalog.example',
  layout: undefined,
  names: new Map(),
});

it('leads to the feed of the entry, from its head and from the ways on', () => {
  const feed = /<a [^>]*href="\/x\/agents\/example\/feed\.xml"[^>]*>Follow<\/a>/;
  expect(renderToString(<EntryHeader {...header} />)).toMatch(feed);
  expect(renderToString(<WaysOn {...ways} />)).toMatch(feed);
});

it('offers an edit only where the entries can be edited', () => {
  expect(renderToString(<WaysOn {...ways} />)).toContain('Edit this entry');
  expect(renderToString(<WaysOn {...ways} editUrl={undefined} />)).not.toContain('Edit');
});
