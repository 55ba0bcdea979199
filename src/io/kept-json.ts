import { readFileSync } from 'node:fs';

/**
 * What a text of JSON holds that an earlier run kept.
 * @returns undefined where it is damaged: some of it is written without waiting for the disk
 */
export function parseKept(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What a file of JSON holds that an earlier run kept.
 * @returns undefined where it is not there, cannot be read, or is damaged
 */
export function readKept(file: string): unknown {
  try {
    return parseKept(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
