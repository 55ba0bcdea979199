import { expect, it } from 'vitest';
import { setBuildState, setHistory } from '../../src/site/build-state.ts';
import { siteHistory } from '../../src/site/history.ts';
import { changeOf } from '../helpers/surroundings.ts';

it('the history is that of the agents at hand, batch by batch', async () => {
  const moved: [] = [];
  const historyWith = async (id: string) => {
    setHistory(Promise.resolve({ changes: [changeOf({ id })], cutOn: undefined }));
    setBuildState({ folder: '', entries: [], moved, report: undefined });
    return [...(await siteHistory()).byId.keys()];
  };
  expect(await historyWith('first')).toEqual(['first']);
  expect(await historyWith('second')).toEqual(['second']);
});
