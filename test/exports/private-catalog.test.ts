import { expect, it } from 'vitest';
import { createAddresses } from '#exports/export.ts';
import { agentsFor, formats, writeAll } from '#exports/formats/index.ts';
import { exportFiles } from '#exports/registry.ts';
import { PRIVATE } from '#ui/shared/publisher.ts';
import type { Publisher } from '#ui/shared/publisher.ts';
import { schemas } from './formats/schemas/index.ts';
import { surroundings } from '../helpers/surroundings.ts';

const BANK: Publisher = {
  ...PRIVATE,
  name: 'Agents of Example Bank',
  attribution: 'Agents of Example Bank contributors',
  licence: { id: 'LicenseRef-Internal-use', name: 'Internal use', url: undefined },
};

const aroundOf = (publisher: Publisher) =>
  surroundings({ addresses: createAddresses('https://wiki.example', '/x/', publisher) });

/** What is true of the public catalog alone. */
const OF_THE_PUBLIC =
  /agent-threat-catalog\/agent-threat-catalog|Agent Threat Catalog contributors|CC[ -]BY|creativecommons/;

/** Everything that is written of a catalog, by its path. Schemas are the same on every site. */
const written = async (publisher: Publisher) => {
  const files = exportFiles(aroundOf(publisher)).filter(({ path }) => !path.startsWith('schema/'));
  return Promise.all(files.map(async ({ path, write }) => ({ path, text: await write() })));
};

it('no file of a private catalog has the terms, the authors or the repository of the public one', async () => {
  for (const publisher of [PRIVATE, BANK]) {
    const files = await written(publisher);
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter(({ text }) => OF_THE_PUBLIC.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  }
  const ours = await written(surroundings().addresses.urls.publisher);
  expect(ours.filter(({ text }) => OF_THE_PUBLIC.test(text)).length).toBeGreaterThan(20);
});

it('names the publisher and the terms where a file has a place for them', async () => {
  const texts = new Map((await written(BANK)).map(({ path, text }) => [path, text]));
  const of = (path: string) => texts.get(path) ?? expect.fail(`no ${path}`);
  expect(JSON.parse(of('api/v1/catalog.json'))).toMatchObject({
    licence: {
      id: 'LicenseRef-Internal-use',
      url: 'https://wiki.example/x/about/',
      attribution: BANK.attribution,
    },
  });
  expect(of('feed.xml')).toContain('<title>Agents of Example Bank</title>');
  expect(of('reviews.ics')).toContain('X-WR-CALNAME:Agents of Example Bank: reviews');
  expect(of('agents/example.md')).toContain('Internal use, Agents of Example Bank contributors.');
  expect(of('llms.txt')).toMatch(/^# Agents of Example Bank\n/);
  expect(texts.has('.well-known/security.txt')).toBe(false);
  expect(of('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
});

it('is another identity in STIX than the public catalog', async () => {
  const idsIn = async (publisher: Publisher) => {
    const file = (await written(publisher)).find(({ path }) => path === 'agents/example/stix.json');
    const { objects } = JSON.parse(file?.text ?? '{}') as {
      objects: { type: string; id: string }[];
    };
    return objects.filter(({ type }) => /^(identity|marking-definition)$/.test(type));
  };
  const [bank, ours] = [await idsIn(BANK), await idsIn(surroundings().addresses.urls.publisher)];
  expect(bank).toHaveLength(2);
  expect(bank.map(({ id }) => id)).not.toEqual(ours.map(({ id }) => id));
});

it('keeps to the schemas of the formats, whatever its terms are called', async () => {
  for (const publisher of [PRIVATE, BANK])
    for (const format of formats.filter(({ id }) => id in schemas)) {
      const around = aroundOf(publisher);
      const agents = agentsFor(format, around.catalog.agents);
      if (agents.length === 0) continue;
      const faults = await schemas[format.id]?.(await writeAll(format, agents, around));
      expect(faults, format.id).toEqual([]);
    }
});
