import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { toAnswers } from '#ui/threats/threat-answers.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const FILTER = '    kind: prevent\n    sources: [review]';

function answers(...changes: Change[]) {
  const agent = buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
  const threat = agent.data.threats.find(({ id }) => id === 'leak') ?? expect.fail();
  return toAnswers(agent, threat, createUrls('/', PUBLIC));
}

describe('the mitigations of a threat', () => {
  it('say their kind, and that nobody wrote a test', () => {
    expect(answers().mitigations).toEqual([
      {
        ...{
          href: '/agents/example/hardening/#mitigation-filter',
          title: 'Filter',
          kind: 'prevent',
        },
        ...{ status: 'none', test: 'no test', mark: undefined },
      },
    ]);
  });

  it.each([
    ['passed', 'test passed'],
    ['failed', 'test failed'],
    ['not-run', 'test not run'],
  ])('with a test that is %s say "%s"', (status, test) => {
    const verified = `${FILTER}\n    verification: { input: x, expected: y, status: ${status} }`;
    expect(answers([FILTER, verified]).mitigations).toMatchObject([{ status, test }]);
  });

  it('are counted in each profile', () => {
    expect(answers().mitigationCounts).toEqual([{ mark: undefined, value: 1 }]);
    const limited = answers([FILTER, `${FILTER}\n    profiles: [cloud]`]);
    expect(limited.mitigationCounts).toEqual([
      { mark: 'when in-0 in-1', value: 1 },
      { mark: 'when in-2', value: 0 },
    ]);
    expect(limited.mitigations).toMatchObject([{ mark: 'only in-1' }]);
  });
});
