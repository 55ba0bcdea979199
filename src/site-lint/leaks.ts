import type { Page, Site } from './page.ts';

/** Traces of the machine, or of a marker that Astro should have replaced. */
const TRACES: readonly [pattern: RegExp, what: string][] = [
  [/__ASTRO_/, 'a marker of Astro'],
  [/file:\/\//, 'a file address'],
  [/\[object Object\]/, 'an object in the place of text'],
];

/**
 * Texts of the machine that must not be published: its folders, and the values of its environment
 * that look like keys or are long enough to be one.
 * @param environment the variables of the process
 * @param folders paths of the machine
 */
export function secretsOf(
  environment: Readonly<Record<string, string | undefined>>,
  folders: readonly string[],
): string[] {
  const named = /TOKEN|SECRET|PASSW|CREDENTIAL|_KEY$|APIKEY|AUTH/i;
  const values = Object.entries(environment).flatMap(([name, value = '']) =>
    named.test(name) && value.length >= 8 ? [value] : [],
  );
  return [...new Set([...values, ...folders.filter((folder) => folder.length > 4)])];
}

/** No text of the machine stands in a page. A secret is not repeated in what is said of it. */
export function checkLeaks({ html }: Pick<Page, 'html'>, { secrets }: Site): string[] {
  const traces = TRACES.filter(([pattern]) => pattern.test(html)).map(
    ([, what]) => `the file holds ${what}`,
  );
  const leaked = secrets.filter((secret) => html.includes(secret)).length;
  return leaked === 0
    ? traces
    : [...traces, `the file holds ${leaked} text${leaked === 1 ? '' : 's'} of the machine`];
}
