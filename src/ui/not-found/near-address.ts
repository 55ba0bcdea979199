import { decodePart } from '#ui/shared/decode-part.ts';

/** What somebody may have meant by an address that leads nowhere. */
export type NearAddress = {
  /** The path as this site writes paths; undefined where it is written so already. */
  readonly path: string | undefined;
  /** The words of its last part, to search for. */
  readonly words: string;
};

/**
 * What may be meant by an address: `/agents/Dify` is `/agents/dify/`, and an id in it is written
 * `aml-t0053`.
 * @param path of an address that leads nowhere, e.g. `/frameworks/atlas/AML.T0053`
 */
export function nearAddress(path: string): NearAddress {
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decodePart);
  const last = parts.at(-1) ?? '';
  const page = last.replace(/\.html?$/, '');
  // A file has no page, and the page for what is missing is not what anybody looked for.
  const isFile = page === '404' || /\.(css|csv|ics|js|json|md|png|svg|txt|xml|ya?ml)$/i.test(page);
  const written = `/${[...parts.slice(0, -1), page].map((part) => part.toLowerCase().replaceAll(/[.:_\s]+/g, '-')).join('/')}/`;
  return {
    path: parts.length === 0 || isFile || written === path ? undefined : written,
    words: page.replaceAll(/[-_]+/g, ' ').trim(),
  };
}
