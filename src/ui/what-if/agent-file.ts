import { countedMaturity } from '#domain/aivss/multipliers.ts';
import type { FactorValue } from '#domain/aivss/factors.ts';
import type { ExploitMaturity, MitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { LineEdit } from '#domain/line-patch.ts';

/** Where a value of the entry's file stands; `null` where a patch cannot write it. */
type Place = LineEdit | null;

/** The places of an entry's inputs and the lines round them. */
export type Places = {
  readonly factors: readonly Place[];
  readonly level: Place;
  readonly threats: readonly {
    readonly cvss: Place;
    readonly maturity: Place;
    readonly level: Place;
  }[];
  readonly lines: Readonly<Record<number, string>>;
};

/** One threat as the panel needs it. */
export type WhatIfRow = {
  readonly id: string;
  readonly title: string;
  readonly cvssBase: number | 'unknown';
  /** A CVSS v4.0 base vector, or `unknown`. */
  readonly cvss: string;
  readonly exploitMaturity: ExploitMaturity;
  /** A level of its own; without one, the agent's holds. */
  readonly mitigation?: MitigationLevel;
};

/** What the what-if panel of an agent fetches: the entry's inputs, and where its file has them. */
export type WhatIfFile = {
  /** The path in the repository of the entries, as a patch names it. */
  readonly file: string;
  readonly factorValues: readonly FactorValue[];
  /** The value of the eleventh factor, where the entry gives it. */
  readonly language?: FactorValue;
  readonly mitigation: MitigationLevel;
  /** The id of the threat that drives the agent's score. */
  readonly driver: string;
  readonly threats: readonly WhatIfRow[];
  readonly places: Places;
};

/**
 * The path of an entry in the repository that it lies in. Elsewhere than in the project, where that
 * is on this machine is nobody's business, and git takes no patch that leads out of a repository.
 */
function pathInRepository(file: string): string {
  const parts = file.split(/[\\/]/);
  return /^(?:\.\.|[A-Za-z]:|)$/.test(parts[0] ?? '') ? parts.slice(-3).join('/') : file;
}

/**
 * The file that the what-if panel of an agent fetches.
 * @param agent a scored entry
 * @param places where its file has what the scores are worked out from
 */
export function toWhatIfFile({ file, data, score }: Agent, places: Places): WhatIfFile {
  const language = data.aivss.factors.naturalLanguageInterface?.value;
  // The places are those of every threat of the file; only open ones are scored.
  const placesOfOpen = score.threats.flatMap(
    ({ threat }) => places.threats[data.threats.indexOf(threat)] ?? [],
  );
  return {
    file: pathInRepository(file),
    factorValues: score.driver.inputs.factorValues,
    ...(language === undefined ? {} : { language }),
    mitigation: data.aivss.mitigation.level,
    driver: score.driver.threat.id,
    threats: score.threats.map(({ threat, cvssBase }) => ({
      id: threat.id,
      title: threat.title,
      cvssBase,
      cvss: threat.cvss,
      exploitMaturity: countedMaturity(threat.exploitMaturity),
      ...(threat.mitigation === undefined ? {} : { mitigation: threat.mitigation }),
    })),
    places: { ...places, threats: placesOfOpen },
  };
}
