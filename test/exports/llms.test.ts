import { expect, it } from 'vitest';
import { apiDocuments } from '#exports/api/documents.ts';
import { joinedLlms, llmsExport } from '#exports/llms.ts';
import { toJoin } from '#exports/join-parts.ts';
import { toJoinedAgent } from '#exports/formats/format.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { surroundings } from '../helpers/surroundings.ts';

const around = surroundings({ catalog: catalogOf() });

it('what language models are told is the same by the entries and by what the API tells', async () => {
  const files = apiDocuments.flatMap(({ files }) => files(around));
  const agents = around.catalog.agents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const texts = agents.map(({ id }) => {
    const file = files.find(({ path }) => path === `agents/${id}.json`) ?? expect.fail(id);
    return JSON.stringify(file.write());
  });
  const [whole = expect.fail('no file')] = llmsExport.files(around);
  const joined = toJoin(joinedLlms.join)(agents.map(toJoinedAgent), () => texts, around);
  expect([...joined].join('')).toBe(await whole.write());
});

it.for([
  ['unreviewed', 'by AIVSS 0.8. An agent that exists'],
  ['reviewed', 'by AIVSS 0.8. Reviewed by a maintainer. An agent that exists'],
] as const)('a score has its method, and an entry its status: %s', async ([status, words]) => {
  const near = surroundings({}, ['status: unreviewed', `status: ${status}`]);
  const [file = expect.fail('no file')] = llmsExport.files(near);
  const text = await file.write();
  expect(text).toContain('No maintainer has reviewed an entry unless its line says so.');
  expect(text).toMatch(
    new RegExp(`version 1\\.2\\.3, assessed 2026-11-21: \\w+ [\\d.–]+ ${words}`),
  );
});
