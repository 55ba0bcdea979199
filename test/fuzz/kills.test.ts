import { expect, it } from 'vitest';
import { killCommands } from './kills.ts';

it('a command that is killed at any moment loses no line that a person wrote', async () => {
  const tally = await killCommands(12, 20261129);
  expect(tally.kills + tally.finished).toBe(12);
  // Most must be killed, and a person must have written, or nothing is said.
  expect(tally.kills).toBeGreaterThan(3);
  expect(tally.edits).toBeGreaterThan(6);
}, 180_000);
