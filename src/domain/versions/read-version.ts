import { versionFault } from './schemes.ts';
import type { SchemeId } from './schemes.ts';
import { versionNameKey } from './version-names.ts';

/** How a product numbers its versions, and what may stand before one. */
type Numbering = {
  readonly scheme: SchemeId;
  /** As `versionNames` has them; the first is the one that faults say. */
  readonly names: readonly string[];
};

/** A version as the scheme has it, or why there is none. */
type ReadVersion =
  | { readonly version: string }
  | {
      /** One sentence without its full stop. */
      readonly fault: string;
      /** True for a version of something else. */
      readonly isOther: boolean;
    };

/** The longest text that is read as a version: names and signs before it are looked at in turn. */
const MAX_LENGTH = 200;

/** A name, then a sign or a space, then a number: `n8n 2.5`, `n8n@2.5.0`, `n8nio/n8n:2.5.0`. */
const NAMED = /^(?!\d+\.)(?<name>.*?)(?:[\s@:=/_-]+v?|(?<=^|[\s@:=/_-])v)(?<number>\d[^\s@:=/]*)$/i;

/** What stands before a name in an address: a kind of package, or the host of a registry. */
const BEFORE_NAME = /^(?:pkg:[a-z]+\/|[\w-]+(?:\.[\w-]+)+(?::\d+)?\/)/i;

/** True for a name of the product, and for no name at all; the word “version” may follow it. */
function isOwnName(text: string, names: readonly string[]): boolean {
  const bare = text.replace(/(?:^|\s)(?:version|release)$/i, '').replaceAll('%40', '@');
  const asked = [bare, bare.replace(BEFORE_NAME, '')].map(versionNameKey);
  return bare === '' || names.some((name) => asked.includes(versionNameKey(name)));
}

/** Semantic Versioning wants three numbers; people leave out those that are 0. */
const SHORT = /^(?<numbers>\d+(?:\.\d+)?)(?<rest>[-+].*)?$/;

/** A number with the parts that its scheme wants: `3.1` → `3.1.0` in Semantic Versioning. */
function fillUp(scheme: SchemeId, number: string): string {
  const { numbers, rest = '' } = SHORT.exec(number)?.groups ?? {};
  if (scheme !== 'semver' || numbers === undefined) return number;
  return `${numbers}${'.0'.repeat(3 - numbers.split('.').length)}${rest}`;
}

/** A version without the `v` that many write before its number: `v2.0.0` and `2.0.0` are one. */
export function withoutV(version: string): string {
  return version.replace(/^v(?=\d)/i, '');
}

/**
 * Reads a version as people write it: with a name of the product before it, with a `v`, or without
 * parts that are 0.
 * @param numbering of the product
 * @param typed any text
 * @returns the version as its scheme has it, `3.1.0` for `n8n v3.1`; a text that is a version stays
 *   as it is. In `fault` why there is none: it is no number, or that of something else
 */
export function readVersion({ scheme, names }: Numbering, typed: string): ReadVersion {
  const text = typed.trim();
  if (text.length > MAX_LENGTH)
    return { fault: `a version has at most ${MAX_LENGTH} characters`, isOther: false };
  const asTyped = versionFault(scheme, text);
  if (asTyped === undefined) return { version: text };
  const { name = '', number = text } = NAMED.exec(text)?.groups ?? {};
  const version = fillUp(scheme, number);
  // What is asked for, as `example<=2.0`, is not what runs.
  const isAsked = /[<>≤≥≠!~^]/.test(text);
  if (scheme === 'none' || isAsked || versionFault(scheme, version) !== undefined)
    return { fault: asTyped, isOther: false };
  if (isOwnName(name, names)) return { version };
  const [own = 'the product'] = names;
  return {
    fault: `“${text}” names something other than ${own}; give the version alone, such as ${version}, if it is one of ${own}`,
    isOther: true,
  };
}
