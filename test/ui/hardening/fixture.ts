import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Ticks } from '#domain/catalog/what-if.ts';
import { expect } from 'vitest';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const wall = `  - id: wall
    title: Wall
    text: Build it.
    kind: detect
    pitfalls: [It is high.]
    verification:
      input: A knock.
      expected: Silence.
      status: failed
    profiles: [cloud]
    sources: [docs]
  - id: idle
    title: Idle
    text: Do it anyway.
    kind: respond
    sources: [docs]`;

/**
 * The agent of the tests with three mitigations: a filter against both threats, a wall against the
 * second one in the cloud, whose test failed, and one that no threat names.
 */
export function agentWithWall(...changes: Change[]): Agent {
  const entry = readValid(
    'example',
    ['\narchitecture:\n', `\n${wall}\narchitecture:\n`],
    ['      - filter', '      - wall\n      - filter'],
    ...changes,
  );
  return buildCatalog([entry]).agents[0] ?? expect.fail();
}

/** Ticks by ids. */
export function ticksOf(inPlace: readonly string[], tested: readonly string[] = []): Ticks {
  return { inPlace: new Set(inPlace), tested: new Set(tested) };
}
