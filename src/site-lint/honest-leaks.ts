import type { Fault } from './lint-file.ts';
import type { SaidText } from './said-texts.ts';

/** What people wrote: first as files hold it, then as values, which takes longer to find out. */
export type Said = {
  readonly texts: () => readonly SaidText[];
  readonly values: () => readonly SaidText[];
};

/** White space does not count: files break lines where pages do not. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** True for a text that stands in one of these, with or without the escapes of Markdown. */
function stands(text: string, said: readonly string[]): boolean {
  const wanted = flat(text);
  return said.some((one) => one.includes(wanted));
}

/** Where in the texts of people a text stands: `content/agents/a.md:12`; at most three places. */
function placesOf(value: string, texts: readonly SaidText[]): string[] {
  const places = texts.flatMap(({ file, text }) => {
    const at = text.indexOf(value);
    return at === -1 ? [] : [`${file}:${text.slice(0, at).split('\n').length}`];
  });
  return places.slice(0, 3);
}

/**
 * The faults without those texts that an entry, a commit or the site's own words say themselves. A
 * key is nobody's to say. What is left names where its text may come from.
 * @param faults of all files
 * @param said what people wrote; asked only where something looks like a leak
 */
export function withoutSaid(faults: readonly Fault[], said: Said): Fault[] {
  const suspects = faults.filter(({ leak }) => leak && !leak.isKey);
  if (!faults.some(({ leak }) => leak)) return [...faults];
  const texts = said.texts();
  const raw = texts.flatMap(({ text }) => [flat(text), flat(text.replace(/\\/g, ''))]);
  const unsaid = new Set(
    suspects.map(({ leak }) => leak?.text ?? '').filter((t) => !stands(t, raw)),
  );
  const values = unsaid.size === 0 ? [] : said.values().map(({ text }) => flat(text));
  return faults
    .filter(
      ({ leak }) => !leak || leak.isKey || (unsaid.has(leak.text) && !stands(leak.text, values)),
    )
    .map((fault) => {
      const places = fault.leak ? placesOf(fault.leak.value, texts) : [];
      if (places.length === 0) return fault;
      return { ...fault, message: `${fault.message}; the like stands in ${places.join(', ')}` };
    });
}
