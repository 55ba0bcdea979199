import type { Addresses } from '../export.ts';
import { licenceOf } from '../licence.ts';
import { uuid5 } from '../uuid5.ts';
import { xmlElement as element } from '../xml.ts';
import type { Feed, FeedItem } from './make-feed.ts';

/** The beginning of a calendar date, as Atom writes it. */
const instant = (day: string) => `${day}T00:00:00Z`;

function toEntry(item: FeedItem, { whole }: Addresses): string[] {
  return [
    '  <entry>',
    `    ${element('id', {}, `urn:uuid:${uuid5(item.key)}`)}`,
    `    ${element('title', {}, item.title)}`,
    `    ${element('updated', {}, instant(item.on))}`,
    `    ${element('link', { rel: 'alternate', href: whole(item.path) })}`,
    ...(item.cause === undefined
      ? []
      : [`    ${element('link', { rel: 'via', href: item.cause })}`]),
    `    ${element('category', { term: item.kind })}`,
    `    ${element('content', { type: 'text' }, item.text().join('\n'))}`,
    '  </entry>',
  ];
}

/** A feed as Atom. Source: RFC 4287. */
export function toAtom(feed: Feed, addresses: Addresses): string {
  const { whole } = addresses;
  const { name, url, attribution } = licenceOf(addresses);
  const self = whole(feed.path('xml'));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  ${element('id', {}, self)}`,
    `  ${element('title', {}, feed.title)}`,
    `  ${element('subtitle', {}, feed.about)}`,
    `  ${element('updated', {}, instant(feed.updated))}`,
    `  <author>${element('name', {}, attribution)}</author>`,
    `  ${element('rights', {}, `${name}, ${url}`)}`,
    `  ${element('link', { rel: 'self', type: 'application/atom+xml', href: self })}`,
    `  ${element('link', { rel: 'alternate', type: 'text/html', href: whole(feed.page) })}`,
    ...feed.items.flatMap((item) => toEntry(item, addresses)),
    '</feed>',
    '',
  ].join('\n');
}
