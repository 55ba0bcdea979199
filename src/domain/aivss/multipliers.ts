/**
 * Exploit maturity and its Threat Multiplier. Source: AIVSS 0.8, Table 4a. A method with other
 * numbers for the same levels has a table of its own.
 */
export const exploitMaturities = [
  {
    id: 'attacked',
    name: 'Attacked',
    multiplier: 1.0,
    means: 'Attacks in the wild have been reported.',
  },
  {
    id: 'proof-of-concept',
    name: 'Proof of concept',
    multiplier: 0.97,
    means: 'Somebody has shown that it works.',
  },
  {
    id: 'unreported',
    name: 'Unreported',
    multiplier: 0.5,
    means: 'No exploit is known to be public.',
  },
] as const;

export type ExploitMaturity = (typeof exploitMaturities)[number]['id'];

/** What counts where an entry does not say. Source: AIVSS 0.8, Table 4a. */
export const DEFAULT_MATURITY: ExploitMaturity = 'proof-of-concept';

/** A level of exploit maturity with its multiplier in some method. */
export type ThreatLevel = {
  readonly id: ExploitMaturity;
  readonly name: string;
  readonly multiplier: number;
};

/** Mitigation level and its Mitigation Factor. Source: AIVSS 0.8, Table 4b. */
export const mitigationLevels = [
  {
    id: 'none',
    name: 'None or weak',
    factor: 1.0,
    means: 'Nothing in the product itself lowers the risk reliably: the default.',
  },
  {
    id: 'partial',
    name: 'Partial',
    factor: 0.83,
    means: 'Controls exist but are incomplete, can be switched off, or were not validated.',
  },
  {
    id: 'strong',
    name: 'Strong',
    factor: 0.67,
    means: 'Controls were validated, are always enforced and fail closed.',
  },
] as const;

export type MitigationLevel = (typeof mitigationLevels)[number]['id'];

/** A level of mitigation with its factor in some method. */
export type MitigationStep = {
  readonly id: MitigationLevel;
  readonly name: string;
  readonly factor: number;
};

/**
 * The exploit maturity that counts for a threat.
 * @param stated what its entry says; undefined where that says nothing
 */
export function countedMaturity(stated: ExploitMaturity | undefined): ExploitMaturity {
  return stated ?? DEFAULT_MATURITY;
}

/** The row of an exploit maturity. @throws RangeError for an id that is not in the table */
export function exploitMaturity(id: ExploitMaturity): (typeof exploitMaturities)[number] {
  const row = exploitMaturities.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError(`no exploit maturity "${id}"`);
  return row;
}

/**
 * The exploit maturity of a threat in words, with its multiplier.
 * @param stated what its entry says; undefined where that says nothing
 */
export function maturityInWords(stated: ExploitMaturity | undefined) {
  const row = exploitMaturity(countedMaturity(stated));
  if (stated !== undefined) return row;
  const name = `Not said, counted as ${row.name.toLowerCase()}`;
  return { ...row, name, means: 'That is the specification’s default.' };
}

/** The row of a mitigation level. @throws RangeError for an id that is not in the table */
export function mitigationLevel(id: MitigationLevel): (typeof mitigationLevels)[number] {
  const row = mitigationLevels.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError(`no mitigation level "${id}"`);
  return row;
}
