import { ROLLING } from './schemes.ts';

/** What was assessed: a version, or the word for what has no numbers. */
type Assessed = { readonly version: string };

const isNumbered = ({ version }: Assessed) => version !== ROLLING;

/** What was assessed, where `version` is said already: `1.16.0`, or `the service`. */
export function assessedVersion(assessed: Assessed): string {
  return isNumbered(assessed) ? assessed.version : 'the service';
}

/** What was assessed, in a sentence: `version 1.16.0`, or `the service` that has no numbers. */
export function assessedWords(assessed: Assessed): string {
  return isNumbered(assessed) ? `version ${assessed.version}` : assessedVersion(assessed);
}

/**
 * A product as it was assessed: its name with the version, or the name alone where there are no
 * numbers.
 */
export function assessedName({ name, assessed }: { name: string; assessed: Assessed }): string {
  return isNumbered(assessed) ? `${name} ${assessed.version}` : name;
}
