import { countedMaturity } from '#domain/aivss/multipliers.ts';
import type * as z from 'zod';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { priorityOf } from '#domain/dread.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import type { Addresses } from '../../export.ts';
import { orUnknown, unknown } from '../nulls.ts';
import type { mitigationSchema, threatSchema } from '../schema/threat.ts';
import { toThreatScore } from './score.ts';

const EVERY_PROFILE = 'It holds in every profile.';

/** All threats of an agent, open ones and closed ones, in the order of its file. */
export function allThreats({ data, score, closedThreats }: Agent): ScoredThreat[] {
  const scored = [...score.threats, ...closedThreats.map((closed) => closed.scored)];
  return data.threats.flatMap((threat) => scored.find((one) => one.threat === threat) ?? []);
}

function orUnrated<T>(value: T | 'unknown') {
  return value === 'unknown' ? unknown('Nobody has rated it: the entry says unknown.') : value;
}

/** A threat with its score. */
export function toThreat(
  agent: Agent,
  { threat, cvssBase, mitigation, interval }: ScoredThreat,
  { urls, whole }: Addresses,
): z.output<typeof threatSchema> {
  const { dread, cvss } = threat;
  return {
    id: threat.id,
    agent: agent.id,
    title: threat.title,
    url: whole(urls.part(agent.id, `threat-${threat.id}`)),
    scenario: threat.scenario,
    isOpen: agent.score.threats.some((open) => open.threat === threat),
    versionBound: threat.versionBound,
    affected: threat.affected,
    openIn: agent.stretches
      .filter(({ openThreats }) => openThreats.includes(threat.id))
      .map(({ label }) => label),
    score: toThreatScore(interval),
    cvss: { vector: orUnrated(cvss), base: orUnrated(cvssBase) },
    basis: threat.basis,
    because: orUnknown(threat.because, 'The entry gives no reason.'),
    exploitMaturity: countedMaturity(threat.exploitMaturity),
    exploitMaturityStated: threat.exploitMaturity !== undefined,
    mitigationLevel: mitigation,
    dread: dread ? { ...dread, ...priorityOf(dread) } : unknown('The entry has no DREAD rating.'),
    arisesWhen: threat.arisesWhen,
    consequences: threat.consequences,
    layers: threat.layers,
    components: threat.components,
    stride: threat.stride,
    impact: threat.impact,
    frameworks: threat.frameworks,
    advisories: threat.advisories,
    mitigations: threat.mitigations,
    chain: threat.chain,
    profiles: orUnknown(threat.profiles, EVERY_PROFILE),
    sources: threat.sources,
  };
}

function toVerification(row: Mitigation['verification']) {
  if (!row) return unknown('The entry describes no test.');
  const { input, expected, observed, status, on, ran } = row;
  return {
    input,
    expected,
    observed: orUnknown(observed, 'Nobody has written down what happened.'),
    status,
    on: orUnknown(on, 'The entry names no day.'),
    ran: ran
      ? { ...ran, version: orUnknown(ran.version, 'The assessed version ran.') }
      : unknown('Nobody has run it.'),
  };
}

/** A control, with the threats that it acts against. */
export function toMitigation(
  { id: agent, data }: Agent,
  mitigation: Mitigation,
  { urls, whole }: Addresses,
): z.output<typeof mitigationSchema> {
  const { id, setting, snippet } = mitigation;
  return {
    id,
    agent,
    title: mitigation.title,
    url: whole(urls.part(agent, `mitigation-${id}`)),
    text: mitigation.text,
    kind: mitigation.kind,
    against: data.threats.filter((row) => row.mitigations.includes(id)).map((row) => row.id),
    setting: setting
      ? {
          ...setting,
          since: orUnknown(setting.since, 'The entry names no first version.'),
          needs: orUnknown(setting.needs, 'The entry names nothing that it takes beside.'),
        }
      : unknown('The entry names no setting of this product.'),
    snippet: snippet
      ? { ...snippet, file: orUnknown(snippet.file, 'It stands for no file.') }
      : unknown('The entry has no example.'),
    pitfalls: mitigation.pitfalls,
    verification: toVerification(mitigation.verification),
    profiles: orUnknown(mitigation.profiles, EVERY_PROFILE),
    sources: mitigation.sources,
  };
}
