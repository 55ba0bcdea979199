import { counted } from '#domain/wording.ts';
import type { Page, Site } from './page.ts';

/** Traces of the machine, or of a marker that Astro should have replaced. */
const TRACES: readonly [pattern: RegExp, what: string][] = [
  [/__ASTRO_/, 'a marker of Astro'],
  [/file:\/\//, 'a file address'],
  [/\[object Object\]/, 'an object in the place of text'],
];

/** What a key looks like: one long word in which letters and digits are mixed. */
function looksLikeKey(value: string): boolean {
  return /^[\w.~+/=-]{16,}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/**
 * Texts of the machine that must not be published: its folders, and the values of its environment
 * that look like keys. A variable is none by its name alone: an author's name, or the word for a
 * way to sign in, may stand on pages.
 * @param environment the variables of the process
 * @param folders paths of the machine
 * @param said what entries and commits say; a folder that they name is no leak of this machine
 */
export function secretsOf(
  environment: Readonly<Record<string, string | undefined>>,
  folders: readonly string[],
  said = '',
): string[] {
  const named = /TOKEN|SECRET|PASSW|CREDENTIAL|_KEY$|APIKEY|AUTH/i;
  const values = Object.entries(environment).flatMap(([name, value = '']) =>
    named.test(name) && looksLikeKey(value) ? [value] : [],
  );
  const places = folders.filter((folder) => folder.length > 4 && !said.includes(folder));
  return [...new Set([...values, ...places])];
}

/** The names of those traces that entries or commits speak of themselves. */
export function saidTraces(said: string): string[] {
  return TRACES.filter(([pattern]) => pattern.test(said)).map(([, what]) => what);
}

/** No text of the machine stands in a page. A secret is not repeated in what is said of it. */
export function checkLeaks({ html }: Pick<Page, 'html'>, { secrets, said = [] }: Site): string[] {
  const traces = TRACES.flatMap(([pattern, what]) => {
    const found = said.includes(what) ? undefined : pattern.exec(html);
    return found ? [`the file holds ${what}, \`${found[0]}\``] : [];
  });
  const leaked = secrets.filter((secret) => html.includes(secret)).length;
  return leaked === 0
    ? traces
    : [...traces, `the file holds ${counted(leaked, 'text')} of the machine`];
}
