import { detectAtomFeed, detectJsonFeed, parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toAtom } from '#exports/feeds/atom.ts';
import { toCalendar } from '#exports/feeds/calendar.ts';
import { allFeeds } from '#exports/feeds/feed.ts';
import { toJsonFeed } from '#exports/feeds/json-feed.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { changeOf, surroundings } from '../../helpers/surroundings.ts';

/** Texts that a careless writer of XML, JSON or iCalendar would spoil. */
const HOSTILE = 'a <b> & "c" ]]> </title> \\n; , : é 🦀';
const hostile = surroundings(
  { changes: [changeOf({ kind: 'added', to: { low: 9, high: 9 }, title: HOSTILE })] },
  ['title: A flaw,', `title: '${HOSTILE}',`],
);

describe.each([
  ['the catalog', surroundings({ catalog: catalogOf() })],
  ['hostile texts', hostile],
  ['an empty catalog', surroundings({ catalog: { agents: [] }, changes: [] })],
])('readers of feeds find all of %s', (_name, around) => {
  it.each(allFeeds(around))('$title, as Atom', (feed) => {
    const text = toAtom(feed, around.addresses);
    expect(detectAtomFeed(text)).toBe(true);
    const read = parseAtomFeed(text);
    expect([read.title?.value, read.subtitle?.value]).toEqual([feed.title, feed.about]);
    expect(read.entries?.map(({ title }) => title?.value) ?? []).toEqual(
      feed.items.map(({ title }) => title),
    );
    expect(read.entries?.map(({ content }) => content?.value) ?? []).toEqual(
      feed.items.map((item) => item.text().join('\n')),
    );
    for (const entry of read.entries ?? []) expect(entry.links?.length).toBeGreaterThan(0);
  });

  it.each(allFeeds(around))('$title, as JSON Feed', (feed) => {
    const value = JSON.parse(toJsonFeed(feed, around.addresses)) as object;
    expect(detectJsonFeed(value)).toBe(true);
    const read = parseJsonFeed(value);
    expect(read.title).toBe(feed.title);
    expect(read.feed_url).toBe(around.addresses.whole(feed.path('json')));
    expect(read.items?.map(({ title }) => title) ?? []).toEqual(
      feed.items.map(({ title }) => title),
    );
    for (const item of read.items ?? []) {
      expect(item.url).toMatch(/^https:/);
      expect(item.date_published).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    }
  });
});

it('readers notice what is no feed, and what is not escaped', () => {
  const [feed = expect.fail('no feed')] = allFeeds(hostile);
  const titles = (text: string) => parseAtomFeed(text).entries?.map(({ title }) => title?.value);
  const text = toAtom(feed, hostile.addresses);
  expect(titles(text)?.join()).toContain('a <b>');
  expect(() => titles(text.replaceAll('&lt;', '<'))).toThrow();
  expect(detectAtomFeed('<html></html>')).toBe(false);
  expect(detectJsonFeed({ title: 'x', items: 'none' })).toBe(false);
});

describe('calendars', () => {
  const eventsOf = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));

  it('find the day on which the review of each agent falls due', () => {
    const around = surroundings({ catalog: catalogOf() });
    const found = eventsOf(toCalendar(around)).map(
      ({ summary, startDate }) => `${summary} ${startDate.toString()}`,
    );
    const due = catalogOf().agents.map(
      ({ data, reviewBy }) => `Review due: ${data.name} ${reviewBy}`,
    );
    expect(found.toSorted()).toEqual(due.toSorted());
  });

  it('read texts as they were written, each event under an id of its own', () => {
    const named = surroundings({}, [
      'name: Example Agent',
      'name: "Müller; Söhne, a\\\\b ünïcödé"',
    ]);
    const [event, ...others] = eventsOf(toCalendar(named));
    expect(others).toEqual([]);
    expect(event?.summary).toBe('Review due: Müller; Söhne, a\\b ünïcödé');
    const uids = eventsOf(toCalendar(surroundings({ catalog: catalogOf() }))).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('notice what is broken', () => {
    const text = toCalendar(surroundings()).replace('END:VEVENT\r\n', '');
    expect(() => eventsOf(text)).toThrow();
  });
});
