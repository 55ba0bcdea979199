import { expect, it } from 'vitest';
import { apiDocuments } from '#exports/api/documents.ts';
import { joinedLlms, llmsExport } from '#exports/llms.ts';
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
  const joined = joinedLlms.join(agents.map(toJoinedAgent), () => texts, around);
  expect([...joined].join('')).toBe(await whole.write());
});
