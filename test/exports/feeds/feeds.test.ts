import { describe, expect, it } from 'vitest';
import { toAtom } from '#exports/feeds/atom.ts';
import { allFeeds, allItems } from '#exports/feeds/feed.ts';
import { feedExports } from '#exports/feeds/index.ts';
import { toJsonFeed } from '#exports/feeds/json-feed.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { changeOf, surroundings } from '../../helpers/surroundings.ts';
import { childrenOf, readXml } from '../../helpers/xml.ts';
import type { XmlElement } from '../../helpers/xml.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;
const URN = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What RFC 4287 asks of a feed or an entry, as far as it is not met. */
function atomFaults(element: XmlElement, only: readonly string[]): string[] {
  const textOf = (name: string) => childrenOf(element, name).map(({ text }) => text);
  const links = childrenOf(element, 'link').map(({ attributes }) => attributes);
  return [
    ...['id', 'title', 'updated'].filter((name) => textOf(name).length !== 1),
    ...textOf('title').filter((text) => text.trim() === ''),
    ...textOf('updated').filter((text) => !INSTANT.test(text)),
    ...links.filter(({ href }) => !URL.canParse(href ?? '')).map(({ href }) => href ?? 'no href'),
    ...only.filter((rel) => links.filter((link) => link['rel'] === rel).length !== 1),
  ];
}

const hostile = surroundings(
  {
    changes: [
      changeOf({ kind: 'added', to: { low: 9, high: 9 }, title: 'a <b> & "c" ]]> \u0001 \uD800' }),
    ],
  },
  ['title: A flaw,', 'title: "<script>alert(1)</script> & ]]>",'],
);

describe.each([
  ['an entry', surroundings()],
  ['the catalog', surroundings({ catalog: catalogOf() })],
  ['hostile texts', hostile],
  ['a catalog without history', surroundings({ changes: undefined })],
  ['an empty catalog', surroundings({ catalog: { agents: [] }, changes: [] })],
])('the feeds of %s', (_name, around) => {
  it.each(allFeeds(around))('$title is Atom by RFC 4287', (feed) => {
    const root = readXml(toAtom(feed, around.addresses));
    expect(root).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
    });
    expect(atomFaults(root, ['self', 'alternate'])).toEqual([]);
    expect(childrenOf(root, 'author')).toMatchObject([{ children: [{ name: 'name' }] }]);
    const entries = childrenOf(root, 'entry');
    expect(entries).toHaveLength(feed.items.length);
    expect(entries.flatMap((entry) => atomFaults(entry, ['alternate']))).toEqual([]);
    const ids = entries.flatMap((entry) => childrenOf(entry, 'id').map(({ text }) => text));
    expect(ids.filter((id) => !URN.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const updated = entries.map((entry) => childrenOf(entry, 'updated')[0]?.text ?? '');
    expect(updated).toEqual(updated.toSorted().reverse());
  });

  it.each(allFeeds(around))('$title is JSON Feed 1.1, and says the same', (feed) => {
    const json = JSON.parse(toJsonFeed(feed, around.addresses)) as {
      items: { id: string; title: string; date_published: string }[];
    };
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      feed_url: around.addresses.whole(feed.path('json')),
    });
    const entries = childrenOf(readXml(toAtom(feed, around.addresses)), 'entry');
    const said = (name: string) => entries.map((entry) => childrenOf(entry, name)[0]?.text);
    expect(json.items.map(({ id }) => id)).toEqual(said('id'));
    expect(json.items.map(({ date_published }) => date_published)).toEqual(said('updated'));
  });
});

describe('a feed tells', () => {
  const item = (happened: Parameters<typeof changeOf>[0]) =>
    allItems(surroundings({ changes: [changeOf(happened)] })).find(
      ({ kind }) => kind !== 'advisories',
    );

  it.each([
    [
      { kind: 'added', to: { low: 9, high: 9 } } as const,
      'new',
      'New: Example Agent, Critical 9.0',
    ],
    [
      { kind: 'rescored', from: { low: 8, high: 8 }, to: { low: 9, high: 9 } } as const,
      ...(['rescored', 'Re-scored: Example Agent, High 8.0 → Critical 9.0'] as const),
    ],
    [
      { kind: 'rescored', from: { low: 9, high: 9 }, to: { low: 9, high: 9 } } as const,
      ...(['rescored', 'Changed: Example Agent, still Critical 9.0'] as const),
    ],
    [
      {
        kind: 'reworded',
        from: { low: 9, high: 9 },
        to: { low: 9, high: 9 },
        threats: { added: ['leak'], closed: [], removed: [] },
      } as const,
      ...(['rescored', 'Changed: Example Agent, still Critical 9.0'] as const),
    ],
    [
      {
        kind: 'reworded',
        to: { low: 9, high: 9 },
        status: { from: 'reviewed', to: 'disputed' },
      } as const,
      ...(['disputed', 'Disputed: Example Agent, Critical 9.0'] as const),
    ],
    [
      { id: 'gone', kind: 'withdrawn', because: 'It is no agent.' } as const,
      'withdrawn',
      'Withdrawn: gone',
    ],
    [
      { id: 'sample', kind: 'renamed', other: 'older', to: { low: 9, high: 9 } } as const,
      ...(['new', 'Renamed: Example Agent, Critical 9.0'] as const),
    ],
  ])('%j', (happened, kind, title) => {
    expect(item(happened)).toMatchObject({ kind, title });
    expect(item(happened)?.text().at(-1)).toBe('Because of: agents: say it anew (ccccccc).');
  });

  it('what moved by the names that readers know', () => {
    const terms = [
      { kind: 'threat', id: 'leak', by: 'version', from: 'open', to: 'closed' },
      { kind: 'driver', from: 'leak', to: 'injection' },
    ] as const;
    const threats = { added: ['injection'], closed: [], removed: [] };
    expect(item({ id: 'sample', terms, threats })?.text()[0]).toBe(
      'New threat: “Injected instructions”; closed in the assessed version: “Leaked data”; ' +
        'driven by “Leaked data” → “Injected instructions”.',
    );
  });

  it('an old record on the day on which an entry took it up, once', () => {
    const dayOf = (changes: readonly ReturnType<typeof changeOf>[]) =>
      allItems(surroundings({ changes })).find(({ kind }) => kind === 'advisories')?.on;
    const listed = { added: ['CVE-2026-12345'], removed: [] };
    const [first, again] = [changeOf({ advisories: listed }), changeOf({ advisories: listed })];
    const recorded = dayOf([]) ?? expect.fail('no advisory');
    expect(recorded < first.on).toBe(true);
    expect(dayOf([first])).toBe(first.on);
    expect(dayOf([{ ...again, on: '2026-11-29' }, first])).toBe(first.on);
    expect(dayOf([{ ...first, on: '2020-01-01' }])).toBe(recorded);
    expect(dayOf([changeOf({ id: 'other', advisories: listed })])).toBe(recorded);
  });

  it('nothing of a change that says nothing', () =>
    expect(
      item({ kind: 'reworded', from: { low: 9, high: 9 }, to: { low: 9, high: 9 } }),
    ).toBeUndefined());

  it('an advisory with the versions, the score and the record', () => {
    const [advisory] = allItems(surroundings({ changes: [] }));
    expect(advisory).toMatchObject({
      on: '2026-09-01',
      title: 'CVE-2026-12345 in Example Agent: A flaw',
      cause: 'https://records.example.org/CVE-2026-12345',
    });
    expect(advisory?.text()).toEqual([
      'A flaw.',
      'Affected: ≤ 1.2.2. Fixed in: none named.',
      'CVSS 3.1 base score 9.8 (Critical).',
      'Not open in version 1.2.3, which was assessed.',
      'It is behind the threat “Injected instructions”.',
    ]);
  });

  it('of an advisory without a score that it may have one, and of a threat that it is closed', () => {
    const bound = '    advisories: [CVE-2026-12345]\n';
    const [advisory] = allItems(
      surroundings(
        { changes: [] },
        ['severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]', 'severity: []'],
        ['read: record }', 'read: excerpt }'],
        [bound, `${bound}    versionBound: true\n`],
      ),
    );
    expect(advisory?.text().slice(2)).toEqual([
      'CVSS base score: not read; the record may publish one.',
      'Not open in version 1.2.3, which was assessed.',
      'It is behind the threat “Injected instructions”, closed in version 1.2.3.',
    ]);
  });

  it('of one agent and of one kind no more than is theirs', () => {
    const feeds = allFeeds(surroundings());
    const lengthOf = (path: string) =>
      feeds.find((feed) => feed.path('xml') === path)?.items.length;
    expect(lengthOf('/x/feed.xml')).toBe(2);
    expect(lengthOf('/x/feeds/rescored.xml')).toBe(1);
    expect(lengthOf('/x/feeds/advisories.xml')).toBe(1);
    expect(lengthOf('/x/feeds/platform.xml')).toBe(2);
    expect(lengthOf('/x/feeds/framework.xml')).toBe(0);
    expect(lengthOf('/x/agents/example/feed.xml')).toBe(2);
  });
});

describe('the calendar of reviews', () => {
  const calendar = feedExports.find(({ id }) => id === 'calendar');
  const write = (around = surroundings()) => calendar?.files(around)[0]?.write() as string;

  it('keeps to RFC 5545: lines of at most 75 octets that end with CRLF, and what an event needs', () => {
    const text = write(
      surroundings({}, ['name: Example Agent', `name: "Ünïcödé; ${'ö'.repeat(60)}, \\\\ end"`]),
    );
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join()).not.toContain('�');
    const unfolded = text.replaceAll('\r\n ', '');
    expect(unfolded).toContain(`SUMMARY:Review due: Ünïcödé\\; ${'ö'.repeat(60)}\\, \\\\ end\r\n`);
    for (const field of ['UID:', 'DTSTAMP:20261121T000000Z', 'DTSTART;VALUE=DATE:20270520'])
      expect(unfolded.split(`\r\n${field}`)).toHaveLength(2);
  });

  it('has an event for each agent', () => {
    const around = surroundings({ catalog: catalogOf() });
    expect(write(around).split('BEGIN:VEVENT')).toHaveLength(catalogOf().agents.length + 1);
  });
});
