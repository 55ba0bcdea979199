import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { parseVector, printVector } from '#domain/aivss/vector.ts';

/** What a what-if panel is set to. */
export type WhatIfState = {
  readonly input: ScoringInput;
  /** The CVSS v4.0 base vector that gave the CVSS base, where there is one. */
  readonly cvss?: string;
  /** The id of the threat that is looked at; none in the calculator. */
  readonly threat?: string;
};

/** What an address asks for, as far as it could be read. */
export type Asked = {
  readonly input?: ScoringInput;
  readonly cvss?: string;
  readonly threat?: string;
  /** Why the vector could not be read. */
  readonly fault?: string;
};

/**
 * A state as the query of an address, with `?`; short enough to send to somebody.
 * @param state what the panel is set to
 * @param own the CVSS vector that goes without saying
 */
export function toQuery({ input, cvss, threat }: WhatIfState, own?: string): string {
  // Slashes and colons mean nothing in a query, and are easier to read as they are.
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':');
  const parts = [
    ['v', printVector(input)],
    ['cvss', cvss === own ? undefined : cvss],
    ['threat', threat],
  ] as const;
  return `?${parts.flatMap(([key, text]) => (text === undefined ? [] : `${key}=${encode(text)}`)).join('&')}`;
}

/**
 * Reads the query of an address. Nothing in it is trusted: what cannot be read is left out.
 * @param query with or without `?`
 */
export function fromQuery(query: string): Asked {
  const parameters = new URLSearchParams(query);
  const [vector, cvss, threat] = ['v', 'cvss', 'threat'].map((key) => parameters.get(key));
  const read = vector ? parseVector(vector) : undefined;
  return { ...read, ...(cvss ? { cvss } : {}), ...(threat ? { threat } : {}) };
}
