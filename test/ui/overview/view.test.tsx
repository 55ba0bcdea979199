import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { buildFrameworkIndex } from '#domain/catalog/framework-index.ts';
import { FlawsAndDefences } from '#ui/overview/FlawsAndDefences.tsx';
import { toOverview } from '#ui/overview/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { textOfMarkup } from '../../helpers/text-of-markup.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

type Entries = Parameters<typeof buildCatalog>[0];

const catalogWith = (...entries: Entries) => buildCatalog(entries);
const viewOf = (catalog: ReturnType<typeof buildCatalog>) =>
  toOverview(
    catalog,
    buildFrameworkIndex(catalog),
    buildAdvisoryIndex(catalog),
    createUrls('/x/', PUBLIC),
  );
const entry = (id: string, ...changes: Change[]) =>
  readValid(
    id,
    ['name: Example Agent', `name: Agent ${id}`],
    ['name: Sample Agent', `name: Also ${id}`],
    ...changes,
  );
const undated: Change = ["published: '2026-09-01'", 'published: unknown'];
const textOf = (catalog: ReturnType<typeof buildCatalog>) =>
  textOfMarkup(renderToString(<FlawsAndDefences {...viewOf(catalog)} />));

describe('the flaws by year', () => {
  it('have a line, the last one, for those without a day that was read', () => {
    expect(viewOf(catalogWith(entry('a', undated))).years).toMatchObject([
      { year: 'No date read', count: 1 },
    ]);
    const other: Change = ['{ id: CVE-2026-12345,', '{ id: CVE-2026-54321,'];
    const named: Change = ['advisories: [CVE-2026-12345]', 'advisories: [CVE-2026-54321]'];
    const { years } = viewOf(catalogWith(entry('a', undated), entry('b', other, named)));
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      ['2026', 1],
      ['No date read', 1],
    ]);
  });

  it('take the day from whichever entry has read it', () => {
    const { years } = viewOf(catalogWith(entry('a', undated), entry('b')));
    expect(years).toMatchObject([{ year: '2026', count: 1 }]);
  });

  it('add up to all flaws of the catalog', () => {
    const catalog = catalogOf();
    const all = viewOf(catalog).years.reduce((sum, { count }) => sum + count, 0);
    expect(all).toBe(buildAdvisoryIndex(catalog).length);
  });

  it('are told in words that fit none and one', () => {
    expect(textOf(catalogWith())).toContain('0 agents have at least one that is open');
    const open: Change = ['lastAffected: 1.2.2', 'lastAffected: 1.2.3'];
    expect(textOf(catalogWith(entry('a', open)))).toContain(
      '1 agent has at least one that is open',
    );
  });
});

describe('defences', () => {
  it('are told in whole sentences, also where no test passed', () => {
    expect(textOf(catalogWith(entry('a')))).toContain(
      '1 of 2 claims is supported by a source without a stake in them. 0 of 1 hardening step names a setting of the product; a test for this catalog was run and passed for none.',
    );
  });
});

describe('the most frequent ids', () => {
  const closed: Change = [
    'advisories: [CVE-2026-12345]',
    'advisories: [CVE-2026-12345]\n    versionBound: true',
  ];

  it('count closed threats as well, and those that are open apart', () => {
    const { ids } = viewOf(catalogWith(entry('a'), entry('b', closed)));
    expect(ids.find(({ id }) => id === 'CWE-94')).toMatchObject({ agents: 2, threats: 2, open: 1 });
  });

  it('leave out the core risks, which repeat the ids that they follow from', () => {
    const { ids } = viewOf(catalogWith(entry('a')));
    expect(ids.map(({ id }) => id)).toEqual(['ASI01', 'LLM01:2026', 'CWE-94']);
  });

  it('count agents with a threat, and not those that name an id on a layer alone', () => {
    const catalog = catalogWith(
      entry('a'),
      entry('b', ['frameworks: [ASI01, LLM01:2026, CWE-94]', 'frameworks: [ASI01, M-L1-01]']),
    );
    const { ids } = viewOf(catalog);
    expect(ids[0]).toMatchObject({ agents: 2, threats: 2 });
    expect(ids.find(({ id }) => id === 'M-L1-01')).toMatchObject({ agents: 1, threats: 1 });
    const alone = viewOf(catalogWith(entry('a')));
    expect(alone.ids.map(({ id }) => id)).not.toContain('M-L1-01');
  });
});
