import { expect, it } from 'vitest';
import { catalogJsonLd, entryJsonLd, jsonLdText } from '#ui/json-ld/json-ld.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const urls = createUrls('/x/', PUBLIC);
const whole = (path: string) => new URL(path, 'https://catalog.example').href;

it('no text of an entry ends the element that holds the data', () => {
  const agent = agentOf(['vendor: Example Labs', 'vendor: Example "Labs"']);
  const description = '</script><script>alert(1)</script><!-- & ]]>';
  const page = { title: agent.data.name, description, path: urls.agent('example') };
  const text = jsonLdText(entryJsonLd(agent, page, urls, whole));
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toMatchObject([{ '@type': 'TechArticle', description }, {}]);
});

it('an entry is an article on a product, and tells the way to it', () => {
  const page = { title: 'Threats', description: 'All.', path: urls.threats('example') };
  expect(entryJsonLd(agentOf(), page, urls, whole)).toMatchObject([
    {
      '@context': 'https://schema.org',
      url: 'https://catalog.example/x/agents/example/threats/',
      dateModified: '2026-11-21',
      about: { name: 'Example Agent', softwareVersion: '1.2.3' },
    },
    {
      itemListElement: [
        { position: 1, item: 'https://catalog.example/x/' },
        { position: 2, item: 'https://catalog.example/x/agents/example/' },
        { position: 3, item: 'https://catalog.example/x/agents/example/threats/' },
      ],
    },
  ]);
});

it('the directory is a data set with its files, and with those alone that the site has', () => {
  expect(catalogJsonLd([agentOf()], urls, whole, true)).toMatchObject([
    {
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      distribution: [
        { contentUrl: 'https://catalog.example/x/api/v1/catalog.json' },
        { contentUrl: 'https://catalog.example/x/exports/threats.csv' },
      ],
    },
  ]);
  const [without] = catalogJsonLd([agentOf()], urls, whole, false);
  expect(without).toHaveProperty('distribution.length', 1);
});
