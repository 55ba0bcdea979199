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
  const hex = hash('sha1', Buffer.concat([space, Buffer.from(name)]));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
