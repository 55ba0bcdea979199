import { expect, it } from 'vitest';
import { killCommands } from './kills.ts';

it('a command that is killed at any moment loses no line that a person wrote', async () => {
  const tally = await killCommands(6, 20261129);
  expect(tally.kills + tally.finished).toBe(6);
  // Most must be killed, and a person must have written, or nothing is said.
  expect(tally.kills).toBeGreaterThan(1);
  expect(tally.edits).toBeGreaterThan(3);
}, 180_000);
