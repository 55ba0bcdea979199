import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';
import { attribute, filesOf, readPage } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/build-site.ts';

const bytes = (folder: string, file: string) => readFileSync(join(folder, file));

describe.for(['plain', 'based'] as const)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const { agents } = catalogOf(site.content);
  const metaOf = (path: string) =>
    Object.fromEntries(
      readPage(site, path).elements.flatMap((element) => {
        const key = attribute(element, 'property') ?? attribute(element, 'name');
        return key === undefined ? [] : [[key, attribute(element, 'content') ?? '']];
      }),
    );

  test.for(agents)('the badge of $id has its band and its day', (agent) => {
    const svg = bytes(site.folder, `badge/${agent.id}.svg`).toString();
    expect(svg).toContain(`${chipOf(agent.score.interval)}, ${agent.data.assessed.on}`);
  });

  test.for(agents)('the picture of $id is a PNG of the size that its page names', ({ id }) => {
    const meta = metaOf(`agents/${id}/`);
    const file = `og/${id}.png`;
    expect(meta['og:image']).toBe(`${SITE_URL}${site.base}${file}`);
    expect(meta['og:image:alt']).toContain('threat score');
    expect(meta['twitter:card']).toBe('summary_large_image');
    const png = bytes(site.folder, file);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
    expect(size).toEqual([meta['og:image:width'], meta['og:image:height']]);
  });

  test.for(['', 'methodology/', 'advisories/', 'api/'])(
    'the page /%s has the picture of the site, which is a PNG of the size that it names',
    (path) => {
      const meta = metaOf(path);
      expect(meta['og:image']).toBe(`${SITE_URL}${site.base}og/_site.png`);
      expect(meta['og:image:alt']).toContain('Agent Threat Catalog');
      const png = bytes(site.folder, 'og/_site.png');
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
      expect(size).toEqual([meta['og:image:width'], meta['og:image:height']]);
    },
  );

  test('a page that nobody is to find has no picture', () =>
    expect(metaOf('404.html')['og:image']).toBe(undefined));
});

test('no two agents have the same picture', () => {
  const { folder } = inject('sites').plain;
  const { agents } = catalogOf();
  const pictures = agents.map(({ id }) => bytes(folder, `og/${id}.png`).toString('base64'));
  expect(new Set(pictures).size).toBe(agents.length);
});

test('a changed score shows in badge and picture, and old addresses keep a badge', () => {
  const { based, changed } = inject('sites');
  const { scored, given, successor } = inject('change');
  for (const file of [`badge/${scored}.svg`, `og/${scored}.png`])
    expect(bytes(changed.folder, file).equals(bytes(based.folder, file)), file).toBe(false);
  const badge = (id: string) => bytes(changed.folder, `badge/${id}.svg`).toString();
  expect(badge(given.moved)).toBe(badge(successor));
  expect(badge(given.gone)).toContain('withdrawn');
  expect(filesOf(changed).filter((file) => file.startsWith('og/'))).toHaveLength(
    catalogOf(changed.content).agents.length + 1,
  );
});
