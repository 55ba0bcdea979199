import { describe, expect, inject, test } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { advisoryPath } from '../helpers/page-kinds.ts';
import { attribute, byId, elementsOf, readPage, textOf } from '../helpers/read-pages.ts';

const site = inject('sites').plain;
const { agents } = catalogOf();
const advisories = buildAdvisoryIndex(catalogOf());
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const mainOf = (path: string) => byId(readPage(site, path), 'main');

test('the list has a row for every flaw, open ones first, then those of which that is not known, then newest first, and marks what is open or exploited', () => {
  const rows = elementsOf(mainOf('advisories/')).filter(
    (element) => element.tagName === 'tr' && attribute(element, 'id') !== undefined,
  );
  const placeOf = ({ affected }: (typeof advisories)[number]) => {
    const states = affected.map(({ state }) => state);
    return states.includes('open') ? 0 : states.includes('unknown') ? 1 : 2;
  };
  const listed = advisories.toSorted((a, b) => placeOf(a) - placeOf(b));
  expect(new Set(listed.map(placeOf))).toEqual(new Set([0, 1, 2]));
  expect(rows.map((row) => attribute(row, 'id'))).toEqual(listed.map(({ id }) => id));
  for (const [place, { id, affected }] of listed.entries()) {
    const row = rows[place] ?? expect.fail();
    const tags = elementsOf(row).filter((e) => attribute(e, 'class')?.startsWith('tag'));
    const marks = [
      placeOf(listed[place]!) === 0 && 'open',
      affected.some(({ advisory }) => advisory.exploited) && 'exploited',
    ].filter(Boolean);
    expect(tags.map(textOf), id).toEqual(marks);
    for (const { agent } of affected) expect(textOf(row)).toContain(agent.data.name);
  }
  const days = advisories.map(({ affected }) => affected[0]?.advisory.published ?? '');
  const dated = days.filter((day) => /^\d/.test(day));
  expect(dated).toEqual(dated.toSorted().reverse());
});

describe.for(advisories)('the page of $id', ({ id, affected, aliases }) => {
  test('names each agent with its versions, and each threat with its score', () => {
    const main = mainOf(advisoryPath(id));
    const text = textOf(main);
    const links = elementsOf(main).flatMap((element) => attribute(element, 'href') ?? []);
    for (const { agent, state, threats } of affected) {
      const { version, scheme } = agent.data.assessed;
      const named = scheme === 'none' ? 'the service' : `version ${version}`;
      const assessed = `${RegExp.escape(named)}(?: of [\\w@/.-]+)?(?: with [^;:]+)?`;
      const told = {
        open: `Open in ${assessed}, which was assessed\\.`,
        unknown: `Whether ${assessed}, which was assessed, has it is not known: `,
        withdrawn: 'The record was withdrawn on ',
        fixed: `Not open in ${assessed}, which was assessed\\.|Ended in ${assessed}, says `,
        'not-yet': `Not open in ${assessed}, which was assessed\\.`,
      };
      expect(text).toMatch(new RegExp(told[state]));
      expect(links).toContain(`/agents/${agent.id}/`);
      for (const { threat, interval } of threats) {
        const isClosed = agent.closedThreats.some(({ scored }) => scored.threat === threat);
        const after = isClosed ? ` closed in ${named}` : '';
        expect(squeeze(text)).toContain(squeeze(`${chipOf(interval)} ${threat.title}${after}`));
        expect(links).toContain(`/agents/${agent.id}/threats/#threat-${threat.id}`);
      }
    }
  });

  test('stands under each of its other ids, too', () => {
    const text = textOf(mainOf(advisoryPath(id)));
    for (const alias of aliases) {
      expect(text).toContain(alias);
      expect(textOf(mainOf(advisoryPath(alias)))).toBe(text);
    }
  });
});

test('every flaw that an entry lists has a page, under every id that the entry gives it', () => {
  for (const { id, data } of agents) {
    const links = elementsOf(mainOf(`agents/${id}/evidence/`)).map((e) => attribute(e, 'href'));
    for (const flaw of data.advisories) {
      expect(links).toContain(`/${advisoryPath(flaw.id)}`);
      for (const name of [flaw.id, ...flaw.aliases])
        expect(textOf(mainOf(advisoryPath(name)))).toContain(flaw.id);
    }
  }
});

test('the answer on an agent names every flaw that is open in the assessed version', () => {
  let named = 0;
  for (const { id, data, measures } of agents) {
    const text = squeeze(textOf(mainOf(`agents/${id}/`)));
    const open = measures.openAdvisories.map((flaw) => flaw.id);
    const line = new RegExp(
      `Open in version ${data.assessed.version.replaceAll('.', '\\.')}: ([^.]*)\\.`,
    );
    expect((line.exec(text)?.[1] ?? '').match(/[A-Z]+-[\w-]+/g) ?? [], id).toEqual(open);
    named += open.length;
  }
  expect(named).toBeGreaterThan(0);
});
