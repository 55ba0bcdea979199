import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Agent } from '#domain/catalog/catalog.ts';
import { scorePlaces } from '#io/score-places.ts';
import { toWhatIfFile } from '#views/what-if/agent-file.ts';
import type { WhatIfFile } from '#views/what-if/agent-file.ts';
import { recall } from './memory.ts';

/**
 * What the what-if panel of an agent fetches, with the lines of the entry's file.
 * @param agent a scored entry of the content folder
 * @returns rejects when the file has changed since it was read
 */
export async function whatIfFile(agent: Agent): Promise<WhatIfFile> {
  const path = join(recall()?.folder ?? '', 'agents', basename(agent.file));
  return toWhatIfFile(agent, scorePlaces(await readFile(path, 'utf8'), agent.data));
}
