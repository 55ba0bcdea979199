import { factorsOf } from '#domain/aivss/factor-sets.ts';
import { unifiedDiff } from '#domain/line-patch.ts';
import type { LineChange, LineEdit } from '#domain/line-patch.ts';
import { toBand } from '#ui/shared/band.ts';
import type { WhatIfState } from './address.ts';
import type { WhatIfFile, WhatIfRow } from './agent-file.ts';
import { entryCase, headlineIf, threatOf } from './agent.ts';
import { difference, scoreCase } from './result.ts';

/** A patch of an entry's file, and what of the panel it does not hold. */
export type EntryPatch = { readonly text: string; readonly leftOut: readonly string[] };

/** What the entry is to say of CVSS; undefined where nothing changes or a number is all there is. */
function cvssToPut(
  { input: { cvssBase }, cvss }: WhatIfState,
  threat: WhatIfRow,
): string | undefined {
  if (cvss !== undefined) return cvss === threat.cvss ? undefined : cvss;
  return cvssBase === 'unknown' && threat.cvssBase !== 'unknown' ? 'unknown' : undefined;
}

/**
 * What is supposed, as a patch of the entry's front matter. Reasons stay as they are.
 * @param file the entry's inputs and the places of its file
 * @param state what the panel is set to
 */
export function toPatch(file: WhatIfFile, state: WhatIfState): EntryPatch {
  const threat = threatOf(file, state.threat);
  const [now, old] = [state.input, entryCase(file, threat)];
  const places = file.places.threats[file.threats.indexOf(threat)];
  const changes: LineChange[] = [];
  const leftOut: string[] = [];
  const change = (what: string, edit: LineEdit | null | undefined, put: string) => {
    if (edit) changes.push({ edit, put });
    else leftOut.push(`${what} is left out: the file holds it in a form that needs a person.`);
  };
  factorsOf('catalog').forEach(({ name }, index) => {
    const value = now.factorValues[index] ?? 'unknown';
    if (value !== old.factorValues[index]) change(name, file.places.factors[index], String(value));
  });
  const cvss = cvssToPut(state, threat);
  if (cvss !== undefined) change('The CVSS vector', places?.cvss, cvss);
  else if (now.cvssBase !== old.cvssBase)
    leftOut.push(
      'The CVSS base is left out: an entry holds a vector, not a number. Build the vector to have it in.',
    );
  if (now.exploitMaturity !== old.exploitMaturity)
    change('Exploit maturity', places?.maturity, now.exploitMaturity);
  if (now.mitigation !== old.mitigation) {
    const place = threat.mitigation === undefined ? file.places.level : places?.level;
    change('The mitigation level', place, now.mitigation);
  }
  return { text: unifiedDiff(file.file, (line) => file.places.lines[line], changes), leftOut };
}

/** How what is supposed lies to what the entry says. */
export type Comparison = {
  /** Of the threat's score. */
  readonly difference: string;
  /** What the agent's score would be, and which threat would lead. */
  readonly headline: string;
  readonly patch: EntryPatch;
};

/**
 * Holds what is supposed against the entry.
 * @param file the entry's inputs
 * @param state what the panel is set to
 */
export function compareWithEntry(file: WhatIfFile, state: WhatIfState): Comparison {
  const before = scoreCase(entryCase(file, threatOf(file, state.threat)));
  const [lead, today] = [headlineIf(file, state), headlineIf(file)];
  const { name, score } = toBand(lead.interval);
  const changed = difference(lead.interval, today.interval, 'today’s');
  return {
    difference: difference(scoreCase(state.input), before, 'the entry’s'),
    headline: `The agent’s score would be ${name} ${score}, from “${lead.title}”. ${changed}`,
    patch: toPatch(file, state),
  };
}
