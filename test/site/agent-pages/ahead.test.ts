import { expect, it } from 'vitest';
import { makeAhead } from '#site/agent-pages/ahead.ts';
import { bodyOf } from '#site/agent-pages/bodies.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const { agents } = catalogOf();
const around = {
  urls: createUrls('/x/'),
  origin: 'https://catalog.example',
  pairs: [],
  history: { byId: new Map(), cutOn: undefined },
};

it('makes each body once, in the order of the build', async () => {
  const bodies = makeAhead(agents, around);
  let made = 0;
  while (await bodies.more()) made += 1;
  expect(made).toBe(2 * agents.length);
});

it('gives the same body, made ahead or not', async () => {
  const [first, last] = [agents[0], agents.at(-1)];
  if (!first || !last) throw new Error('no agents');
  const bodies = makeAhead(agents, around);
  await bodies.more();
  for (const agent of [first, last])
    expect((await bodies.take('entry', agent.id)).toString()).toBe(
      await bodyOf('entry', agent, around),
    );
  let made = 0;
  while (await bodies.more()) made += 1;
  // Neither the one that was ready nor the one that was taken early is made again.
  expect(made).toBe(2 * agents.length - 2);
});

it('knows no page of an agent that is not there', async () => {
  await expect(makeAhead(agents, around).take('score', 'nobody')).rejects.toThrow(RangeError);
});
