import { bareVersion } from '../versions/assessed-words.ts';
import { ROLLING } from '../versions/schemes.ts';

/** The version that is judged in place of another one: `1.2.3, the assessed version`, or `the service`. */
export function assessedAs(version: string): string {
  return version === ROLLING ? bareVersion(version) : `${version}, the assessed version`;
}
