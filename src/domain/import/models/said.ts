/**
 * Sentences for facts that the formats of threat models have no field for. The exports write them
 * into descriptions, where people read them, and the imports find them there again.
 */
export const said = {
  othersService: 'A service of somebody else.',
  notEncrypted: 'It is not encrypted.',
  encryptionUnknown: 'Not known whether it is encrypted.',
} as const;

/** Every category of STRIDE of a threat, where a format holds one or none. */
export function strideSaid(names: readonly string[]): string {
  return `STRIDE: ${names.join(', ')}.`;
}

/** The categories that such a sentence of a description names; empty without one. */
export function strideFrom(description: string): string[] {
  const [, names] = /\bSTRIDE: ([^.\n]+)\./.exec(description) ?? [];
  return names?.split(', ') ?? [];
}

/** Whether a flow is encrypted, by what its description says. */
export function encryptionFrom(description: string): 'no' | 'unknown' | undefined {
  if (description.includes(said.notEncrypted)) return 'no';
  return description.includes(said.encryptionUnknown) ? 'unknown' : undefined;
}
