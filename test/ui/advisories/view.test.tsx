import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { AdvisoryDetails } from '#ui/advisories/AdvisoryDetails.tsx';
import { AdvisoryList } from '#ui/advisories/AdvisoryList.tsx';
import { exploitersWords, MAX_AGENTS, toAdvisoryPage, toAdvisoryRow } from '#ui/advisories/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/', PUBLIC);
const entry = readValid('example');
const filedBy = (length: number) => {
  const copies = Array.from({ length }, (_, n) => ({ ...entry, id: `n${n}` }));
  return buildAdvisoryIndex(buildCatalog(copies))[0]!;
};

describe('a flaw of very many agents', () => {
  const filed = filedBy(MAX_AGENTS.page + 3);

  it('names some of them in its row, and counts the others', () => {
    const row = toAdvisoryRow(filed, urls);
    expect([row.agents.length, row.more]).toEqual([MAX_AGENTS.row, 43]);
    expect(renderToString(<AdvisoryList rows={[row]} />)).toContain('</a> and 43 more</td>');
  });

  it('has a part for some of them on its page', () => {
    const page = toAdvisoryPage(filed, urls);
    expect([page.agents.length, page.more]).toEqual([MAX_AGENTS.page, 3]);
    expect(renderToString(<AdvisoryDetails {...page} />)).toContain('<p>In 3 more agents.</p>');
  });

  it('names all as long as they fit', () => {
    const few = filedBy(MAX_AGENTS.row);
    expect([toAdvisoryRow(few, urls).more, toAdvisoryPage(few, urls).more]).toEqual([0, 0]);
  });
});

it('of very many flaws the list shows the newest', () => {
  const row = { ...toAdvisoryRow(filedBy(1), urls), group: 'other' as const };
  const markup = renderToString(<AdvisoryList rows={Array.from({ length: 502 }, () => row)} />);
  expect(markup.match(/<tr id/g)).toHaveLength(500);
  expect(markup).toContain('The search finds each of the 2 older ones by its id.');
});

it('a threat that the flaw is part of says where it is closed', () => {
  const bound = '    advisories: [CVE-2026-12345]\n';
  const print = (...edits: Change[]) => {
    const [filed] = buildAdvisoryIndex(buildCatalog([readValid('example', ...edits)]));
    const page = renderToString(<AdvisoryDetails {...toAdvisoryPage(filed!, urls)} />);
    return /<ul class="plain"><li>(?:(?!<\/ul>).)*Injected instructions<\/a>(.*?)<\/ul>/.exec(
      page,
    )?.[1];
  };
  expect(print()).not.toContain('closed');
  const closed = print([bound, `${bound}    versionBound: true\n`]);
  expect(closed).toContain('<span class="tag">closed in version 1.2.3</span>');
});

describe('a flaw whose record names no versions', () => {
  const unplaced = readValid('example', [
    "affected: [{ introduced: '0', lastAffected: 1.2.2 }]",
    'affected: []',
  ]);
  const [filed] = buildAdvisoryIndex(buildCatalog([unplaced]));

  it('is not told as if the assessed version did not have it', () => {
    expect(toAdvisoryRow(filed!, urls).group).toBe('unknown');
    const list = renderToString(<AdvisoryList rows={[toAdvisoryRow(filed!, urls)]} />);
    expect(list).toContain('Not known of the assessed version');
    const page = renderToString(<AdvisoryDetails {...toAdvisoryPage(filed!, urls)} />);
    expect(page).toContain(
      'Whether version 1.2.3, which was assessed, has it is not known: the record names no versions that can be compared with it.',
    );
  });
});

describe('the page of a flaw', () => {
  const print = (...edits: Change[]) => {
    const [filed] = buildAdvisoryIndex(buildCatalog([readValid('example', ...edits)]));
    const text = renderToString(<AdvisoryDetails {...toAdvisoryPage(filed!, urls)} />);
    return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  };

  it('says how severe it is and whose versions have it before what its record says of itself', () => {
    const text = print();
    const places = [
      'CVSS base',
      'Affected versions',
      'Fixed in',
      'The record',
      'records.example.org',
    ].map((words) => text.indexOf(words));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says first that a day was not read, and no day that is none', () => {
    expect(print()).toContain('Published 2026-09-01.');
    const unread = print(["published: '2026-09-01'", 'published: unknown']);
    expect(unread).toContain('When it was published was not read.');
    expect(unread).not.toContain('Published unknown.');
  });
});

describe('what the list says of exploits', () => {
  const row = toAdvisoryRow(filedBy(1), urls);
  const by = (name: string, on: string) => ({ ...row, exploited: { by: name, on } });

  it('names who says so in the row and in the lead, and the newest day', () => {
    const rows = [by('CISA KEV', '2026-03-11'), by('Example Labs', '2026-01-02')];
    expect(renderToString(<AdvisoryList rows={rows} />)).toContain('CISA KEV, 2026-03-11');
    expect(exploitersWords([...rows, row])).toBe(
      ', according to CISA KEV and Example Labs, the newest on 2026-03-11',
    );
  });

  it('says nothing where no flaw is', () => {
    expect(exploitersWords([row])).toBe('');
    expect(renderToString(<AdvisoryList rows={[row]} />)).not.toContain('exploited');
  });
});

it('explains “not read” in the part of the list where it stands', () => {
  const row = toAdvisoryRow(filedBy(1), urls);
  const print = (noScore: string | undefined) =>
    renderToString(<AdvisoryList rows={[{ ...row, bases: [], noScore }]} />);
  expect(print('not read')).toContain('“Not read” in place of a CVSS base');
  expect(print('none published')).not.toContain('“Not read”');
});
