/**
 * The six STRIDE categories, in the order of the acronym, and the property that each breaks.
 * `aliases` are spellings that people use elsewhere; an entry uses the id.
 */
export const strideCategories = [
  { id: 'spoofing', letter: 'S', name: 'Spoofing', breaks: 'authentication', aliases: [] },
  { id: 'tampering', letter: 'T', name: 'Tampering', breaks: 'integrity', aliases: [] },
  { id: 'repudiation', letter: 'R', name: 'Repudiation', breaks: 'non-repudiation', aliases: [] },
  {
    id: 'information-disclosure',
    letter: 'I',
    name: 'Information disclosure',
    breaks: 'confidentiality',
    aliases: ['Info Disclosure'],
  },
  {
    id: 'denial-of-service',
    letter: 'D',
    name: 'Denial of service',
    breaks: 'availability',
    aliases: ['DoS'],
  },
  {
    id: 'elevation-of-privilege',
    letter: 'E',
    name: 'Elevation of privilege',
    breaks: 'authorization',
    aliases: ['EoP'],
  },
] as const;

/** The names of categories, by their ids; an id that is none is left out. */
export function strideNames(ids: readonly string[]): string[] {
  return ids.flatMap((id) => strideCategories.find((row) => row.id === id)?.name ?? []);
}

/** One of the six letters. */
export type StrideLetter = (typeof strideCategories)[number]['letter'];

/**
 * Which categories apply to which kind of element of a data-flow diagram.
 * Source: STRIDE per element, as OWASP Threat Dragon applies it. It knows no services of others
 * apart from actors: both act from outside, and nobody here answers for their inside.
 */
export const stridePerElement = {
  actor: ['S', 'R'],
  external: ['S', 'R'],
  store: ['T', 'R', 'I', 'D'],
  process: ['S', 'T', 'R', 'I', 'D', 'E'],
  flow: ['T', 'I', 'D'],
} as const;
