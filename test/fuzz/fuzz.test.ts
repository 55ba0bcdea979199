import { expect, it } from 'vitest';
import { entryWithBody, hostileBodies } from '../hostile/cases.ts';
import { validEntry } from '../helpers/valid-entry.ts';
import { checkReader, readHostile } from './reader-property.ts';
import type { Tally } from './reader-property.ts';

/** The most work that a file within the limits may make: so many small entries could be read with it. */
const MOST_WORK = 150;

it('whatever is made of an entry is read or refused, in time, and renders inert', () => {
  const tally = checkReader([validEntry()], { runs: 250, seed: 20261121 });
  expect(tally.files).toBeGreaterThan(200);
  // Some must pass and some must not, or nothing is said.
  expect(tally.accepted).toBeGreaterThan(10);
  expect(tally.accepted).toBeLessThan(tally.files - 10);
  expect(tally.worst).toBeLessThan(MOST_WORK);
});

it('two hostile texts beside each other are no worse than one', () => {
  const tally: Tally = { files: 0, accepted: 0, worst: 0, slowest: '' };
  const bodies = hostileBodies().map(({ body }) => body);
  for (const [index, body] of bodies.entries())
    readHostile(entryWithBody(`${body}\n\n${bodies[(index * 7 + 1) % bodies.length]}`), tally);
  expect(tally.files).toBe(bodies.length);
  expect(tally.worst).toBeLessThan(MOST_WORK);
});
