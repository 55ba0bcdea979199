import { createHash } from 'node:crypto';

/** The namespace of all names of this catalog: the UUIDv5 of its repository's address. */
export const NAMESPACE = '9f0b4023-98d0-5b77-9f46-9fa346caa4d9';

/**
 * A UUID that follows from a name: the same on every machine and in every build.
 * Source: RFC 9562, section 5.5.
 * @param name e.g. `threat:dify:prompt-injection`
 * @param namespace a UUID
 */
export function uuid5(name: string, namespace = NAMESPACE): string {
  const bytes = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(bytes).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, part, ends) => hex.slice(ends[part - 1] ?? 0, end))
    .join('-');
}
