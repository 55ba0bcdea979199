import { expect, it } from 'vitest';
import { sarifFormat } from '#exports/formats/sarif.ts';
import { surroundings } from '../../helpers/surroundings.ts';

/** Where a result lies. */
type Result = {
  readonly ruleId: string;
  readonly locations: [{ readonly physicalLocation: { region: { startLine: number } } }];
};

it('a result leads to the line of its own threat, though another id begins alike', async () => {
  const around = surroundings({}, ['- id: injection', '- id: leak-of-keys']);
  const [agent] = around.catalog.agents;
  if (!agent) return expect.fail('the entry is not read');
  const text = await sarifFormat.write(agent, around);
  const { runs } = JSON.parse(text) as { runs: [{ results: Result[] }] };
  const lines = around.sourceOf(agent).split('\n');
  const placed = runs[0].results.map(({ ruleId, locations }) => [
    ruleId,
    lines[locations[0].physicalLocation.region.startLine - 1],
  ]);
  expect(Object.fromEntries(placed)).toEqual({
    'example/leak-of-keys': '  - id: leak-of-keys',
    'example/leak': '  - id: leak',
  });
});
