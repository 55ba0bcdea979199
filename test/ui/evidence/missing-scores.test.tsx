import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { advisoryItems } from '#exports/feeds/advisory-items.ts';
import { advisoryLines } from '#exports/formats/markdown-facts.ts';
import { AdvisoryDetails } from '#ui/advisories/AdvisoryDetails.tsx';
import { toAdvisoryPage, toAdvisoryRow } from '#ui/advisories/view.ts';
import { AdvisoryTable } from '#ui/evidence/AdvisoryTable.tsx';
import { toEvidence } from '#ui/evidence/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { surroundings } from '../../helpers/surroundings.ts';

const urls = createUrls('/', PUBLIC);

/** Everywhere that tells of the one advisory of the valid entry, read in this way. */
function told(read: string, severity = '') {
  const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
  const around = surroundings(
    {},
    [`severity: [${vector}]`, `severity: [${severity}]`],
    ['read: record }', `read: ${read}, note: A note. }`],
  );
  const { catalog } = around;
  const agent = catalog.agents[0] ?? expect.fail();
  const filed = buildAdvisoryIndex(catalog)[0] ?? expect.fail();
  return {
    table: renderToString(<AdvisoryTable {...toEvidence(agent, urls)} />),
    row: toAdvisoryRow(filed, urls).noScore,
    page: renderToString(<AdvisoryDetails {...toAdvisoryPage(filed, urls)} />),
    markdown: advisoryLines(agent).join('\n'),
    feed: advisoryItems(around)
      .flatMap(({ text }) => text())
      .join(' '),
  };
}

describe('an advisory without a vector', () => {
  it('publishes none, where the record was read to its end', () => {
    const { table, row, page, markdown, feed } = told('record');
    expect(table).toContain('none published');
    expect(row).toBe('none published');
    expect(page).toContain('The record publishes none.');
    for (const text of [markdown, feed]) expect(text).toContain('none published');
  });

  it.each([
    ['excerpt', 'read in part'],
    ['secondary', 'read second hand'],
  ])('is said to be not read, where the record was not: %s', (read, tag) => {
    const { table, row, page, markdown, feed } = told(read);
    for (const text of [table, row, markdown, feed]) {
      expect(text).toContain('not read');
      expect(text).not.toContain('none published');
    }
    expect(page).toContain('Not read. The record may publish one.');
    for (const text of [table, page]) expect(text).toContain(tag);
  });
});

it('a vector that was read in a part of the record shows its score', () => {
  const { table, row, page } = told('excerpt', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N');
  expect(row).toBeUndefined();
  for (const text of [table, page]) {
    expect(text).toContain('7.5 High');
    expect(text).toContain('read in part');
    expect(text).not.toContain('ot read');
  }
});
