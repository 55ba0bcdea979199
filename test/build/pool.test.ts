import { availableParallelism } from 'node:os';
import { expect, it } from 'vitest';
import { processesFor } from '../../src/site/build/pool.ts';

it('there is one process for little work, and no more than cores for much', () => {
  expect([-3, 0, 1, 50].map((entries) => processesFor(entries))).toEqual([1, 1, 1, 1]);
  expect(processesFor(51)).toBe(Math.min(2, availableParallelism()));
  expect(processesFor(1_000_000)).toBe(availableParallelism());
  expect(processesFor(1, 1)).toBe(Math.min(2, availableParallelism()));
  expect(processesFor(0, 1)).toBe(1);
});
