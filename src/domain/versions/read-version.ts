import { schemeOf } from './schemes.ts';
import type { SchemeId } from './schemes.ts';

/**
 * Why a text is no version of a scheme.
 * @returns one sentence without its full stop, or undefined for a version
 */
export function versionFault(scheme: SchemeId, text: string): string | undefined {
  const { isVersion, takes } = schemeOf(scheme);
  if (isVersion(text)) return undefined;
  return `\`${text}\` is no version of the scheme ${scheme}, which takes ${takes}`;
}
