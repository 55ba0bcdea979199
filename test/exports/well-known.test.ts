import { expect, it } from 'vitest';
import { wellKnownExports } from '#exports/well-known.ts';
import { surroundings } from '../helpers/surroundings.ts';
import { childrenOf, readXml } from '../helpers/xml.ts';

const files = new Map(
  wellKnownExports.flatMap(({ files: of }) =>
    of(surroundings()).map(({ path, write }) => [path, write() as string] as const),
  ),
);

it('security.txt has what RFC 9116 asks for, with a day that a person chose', () => {
  const fields = (files.get('.well-known/security.txt') ?? '').trim().split('\n');
  expect(fields.filter((line) => !/^[A-Z][A-Za-z-]+: \S+$/.test(line))).toEqual([]);
  const valuesOf = (name: string) => fields.filter((line) => line.startsWith(`${name}: `));
  expect(valuesOf('Contact')[0]).toMatch(/^Contact: https:/);
  expect(valuesOf('Expires')).toHaveLength(1);
  expect(valuesOf('Expires')[0]).toMatch(/: \d{4}-\d{2}-\d{2}T00:00:00Z$/);
  expect(valuesOf('Canonical')).toEqual([
    'Canonical: https://catalog.example/x/.well-known/security.txt',
  ]);
});

it('robots.txt names the sitemap', () =>
  expect(files.get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://catalog.example/x/sitemap-index.xml\n',
  ));

it('the OpenSearch description asks the directory', () => {
  const root = readXml(files.get('opensearch.xml') ?? '');
  const [name] = childrenOf(root, 'ShortName');
  expect(name?.text.length).toBeLessThanOrEqual(16);
  expect(childrenOf(root, 'Url')).toMatchObject([
    { attributes: { template: 'https://catalog.example/x/?q={searchTerms}' } },
  ]);
});
