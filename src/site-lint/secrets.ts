/** A text of this machine that no file of the site may hold. */
export type Secret = {
  readonly value: string;
  /** What it is, in words that do not repeat it: `a folder of this machine`. */
  readonly what: string;
  /** True for a key: nobody may say it, and no message repeats it. */
  readonly isKey: boolean;
};

/** Names of variables that may hold a key. The name alone makes none: the value has to look like one. */
const NAMED = /TOKEN|SECRET|PASSW|CREDENTIAL|_KEY$|APIKEY|AUTH(?!OR)/i;

/** What a key looks like: one long word in which letters and digits are mixed. */
function looksLikeKey(value: string): boolean {
  return /^[\w.~+/=-]{16,}$/.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
}

/**
 * Texts of this machine, by their values: its folders, and what variables hold that is a key. A
 * variable is none by its name alone: an author's name may stand on pages.
 * @param environment the variables of the process
 * @param folders paths of the machine; a short one is left out, since any text may hold it
 */
export function secretsOf(
  environment: Readonly<Record<string, string | undefined>>,
  folders: readonly string[],
): Secret[] {
  const keys = Object.entries(environment).flatMap(([name, value = '']) =>
    NAMED.test(name) && looksLikeKey(value)
      ? [{ value, what: `what the variable ${name} holds`, isKey: true }]
      : [],
  );
  const places = [...new Set(folders)]
    .filter((folder) => folder.length > 4)
    .map((value) => ({ value, what: 'a folder of this machine', isKey: false }));
  return [...keys, ...places];
}
