import { uuid5 } from '../uuid5.ts';

/** The namespace of STIX for ids of observables. Source: STIX 2.1, section 2.9. */
const OBSERVABLES = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** The id of an object that is ours: it follows from what the object is about. */
export function stixId(type: string, name: string): string {
  return `${type}--${uuid5(`stix:${type}:${name}`)}`;
}

/**
 * The id of an observable software, as STIX 2.1 derives it from its contributing properties.
 * Source: STIX 2.1, sections 2.9 and 6.14. Their canonical JSON has its keys in order.
 */
export function softwareId(name: string, vendor: string, version: string): string {
  return `software--${uuid5(JSON.stringify({ name, vendor, version }), OBSERVABLES)}`;
}
