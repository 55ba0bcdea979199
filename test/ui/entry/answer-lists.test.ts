import { expect, it } from 'vitest';
import { firstSteps } from '#domain/catalog/first-steps.ts';
import { toSteps } from '#ui/entry/answer-lists.ts';
import { placesOf } from '#ui/entry/profile-marks.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const urls = createUrls('/', PUBLIC);

it.each(catalogOf().agents)('the steps of $id stand in the order of the chosen set-up', (agent) => {
  const steps = toSteps(agent, urls);
  for (const [place, score] of placesOf(agent).entries()) {
    const shown = steps.filter(({ mark }) => mark?.split(' ').includes(`in-${place}`) ?? true);
    const wanted = score ? firstSteps(agent.data, score, agent.profiles[place - 1]?.id) : [];
    expect(shown.map(({ title }) => title)).toEqual(
      wanted.map(({ mitigation }) => mitigation.title),
    );
  }
});
