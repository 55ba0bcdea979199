import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { securityPolicy } from '../../src/site/security-policy.ts';
import { FAREWELL, PLANTED } from '../helpers/altered-content.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, filesOf, readPage, textOf } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/build-site.ts';

const { changed } = inject('sites');
const { base } = changed;
const { content, given, successor } = inject('change');
const name = catalogOf(content).agents.find(({ id }) => id === successor)?.data.name ?? '';
/** Every page that an entry has, and how its old address speaks of it. */
const words = new Map([
  ['', 'The entry'],
  ['threats/', 'The threats of'],
  ['hardening/', 'The hardening checklist of'],
  ['evidence/', 'The evidence of'],
  ['score/', 'The score rationale of'],
  ['history/', 'The history of'],
]);
const parts = [...words.keys()];

/** What a page says, and where it leads. */
function read(path: string) {
  const page = readPage(changed, path);
  const head = page.elements.find(({ tagName }) => tagName === 'head');
  const parts = head ? elementsOf(head) : [];
  const main = byId(page, 'main');
  const found = (key: string, value: string, then: string) =>
    parts
      .filter((element) => attribute(element, key) === value)
      .map((element) => attribute(element, then));
  return {
    second: attribute(parts[1] ?? main, 'content'),
    refresh: found('http-equiv', 'refresh', 'content'),
    canonical: found('rel', 'canonical', 'href'),
    robots: found('name', 'robots', 'content'),
    text: textOf(main),
    links: elementsOf(main).flatMap((element) => attribute(element, 'href') ?? []),
  };
}

describe('an old address', () => {
  test.for(parts)('of an entry that has moved leads on: agents/<id>/%s', (below) => {
    const page = read(`agents/${given.moved}/${below}`);
    const target = `agents/${successor}/${below}`;
    const what = words.get(below);
    expect(page).toEqual({
      second: securityPolicy,
      refresh: [`0; url=${base}${target}`],
      canonical: [`${SITE_URL}${base}${target}`],
      robots: ['noindex'],
      text: `${what} ${given.moved} has moved ${FAREWELL} It is now at ${name} . Since 2026-11-20.`.replace(
        ' .',
        '.',
      ),
      links: [`${base}${target}`],
    });
    expect(filesOf(changed)).toContain(`${target}index.html`);
  });

  test.for(parts)(
    'of one withdrawn keeps the reason, and nothing else: agents/<id>/%s',
    (below) => {
      const what = words.get(below);
      const page = read(`agents/${given.gone}/${below}`);
      expect(page).toEqual({
        second: securityPolicy,
        refresh: [],
        canonical: [],
        robots: ['noindex'],
        text: `${what} ${given.gone} was withdrawn ${FAREWELL} The directory lists every agent. Since 2026-11-20.`,
        links: [base],
      });
    },
  );

  test.for(parts)('of one replaced names the other, and leads nobody: agents/<id>/%s', (below) => {
    const what = words.get(below);
    const page = read(`agents/${given.replaced}/${below}`);
    expect(page).toEqual({
      second: securityPolicy,
      refresh: [],
      canonical: [],
      robots: ['noindex'],
      text: `${what} ${given.replaced} was withdrawn ${FAREWELL} See instead ${name}. Since 2026-11-20.`,
      links: [`${base}agents/${successor}/`],
    });
  });

  test('is in no list, no sitemap and no search index', () => {
    const ids = Object.values(given);
    const pages = filesOf(changed).filter((file) => file.endsWith('.html'));
    const own = ids.flatMap((id) => parts.map((below) => `agents/${id}/${below}index.html`));
    expect(pages).toEqual(expect.arrayContaining(own));
    for (const file of [...pages, 'sitemap-0.xml', 'search/start.json', 'search/carriers.json']) {
      // Whoever is led on is told why, and the comparison knows where old ids lead.
      if (own.includes(file) || file.startsWith(`agents/${successor}/`)) continue;
      if (file.startsWith('compare/')) continue;
      const text = readFileSync(join(changed.folder, file), 'utf8');
      for (const id of ids) expect(text.includes(id), `${file} names ${id}`).toBe(false);
    }
    const start = readFileSync(join(changed.folder, 'search/start.json'), 'utf8');
    const { agents } = JSON.parse(start) as { readonly agents: readonly unknown[] };
    expect(agents).toHaveLength(catalogOf(content).agents.length);
  });

  test('of a download holds what the new one holds', () => {
    const below = (id: string) =>
      filesOf(changed)
        .filter((file) => file.startsWith(`agents/${id}`) && !file.endsWith('.html'))
        .map((file) => file.slice(`agents/${id}`.length));
    expect(below(given.moved)).toEqual(below(successor));
    expect(below(given.moved).length).toBeGreaterThan(10);
    for (const end of below(successor).filter((file) => !file.startsWith('/feed')))
      expect(readFileSync(join(changed.folder, `agents/${given.moved}${end}`))).toEqual(
        readFileSync(join(changed.folder, `agents/${successor}${end}`)),
      );
    expect(below(given.gone).filter((file) => !file.startsWith('/feed'))).toEqual([]);
  });

  test('takes no reason for HTML', () => {
    const { elements } = readPage(changed, `agents/${given.moved}/`);
    expect(elements.filter((element) => attribute(element, 'data-planted') !== undefined)).toEqual(
      [],
    );
    expect(FAREWELL).toContain(PLANTED);
  });
});
