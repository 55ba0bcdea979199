import { listOf } from '../wording.ts';
import { packageName } from './package-name.ts';
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

/** Another package, at the version that stood beside the assessed one. */
type Beside = { readonly package: string; readonly version: string };

/**
 * What was assessed and what stood beside it: `version 1.16.0 with example-core 0.4.2`.
 * @param assessed what was assessed
 * @param beside other packages of the product; none for what was assessed alone
 */
export function assessedWith(assessed: Assessed, beside: readonly Beside[]): string {
  if (beside.length === 0) return assessedWords(assessed);
  const named = beside.map((row) => `${packageName(row.package)} ${row.version}`);
  return `${assessedWords(assessed)} with ${listOf(named, 'and')}`;
}
