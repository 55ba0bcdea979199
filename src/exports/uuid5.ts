import { hash } from 'node:crypto';

/** The namespace of all names of this catalog: the UUIDv5 of its repository's address. */
export const NAMESPACE = '9f0b4023-98d0-5b77-9f46-9fa346caa4d9';

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** Most names lie in the catalog's own namespace. */
const OWN = bytesOf(NAMESPACE);

/**
 * A UUID that follows from a name: the same on every machine and in every build.
 * Source: RFC 9562, section 5.5.
 * @param name e.g. `threat:dify:prompt-injection`
 * @param namespace a UUID
 */
export function uuid5(name: string, namespace = NAMESPACE): string {
  const space = namespace === NAMESPACE ? OWN : bytesOf(namespace);
  const bytes = hash('sha1', Buffer.concat([space, Buffer.from(name)]), 'buffer');
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
