import { advisoryState } from '#domain/advisories/advisory-state.ts';
import type * as z from 'zod';
import type { FiledAdvisory } from '#domain/catalog/advisory-index.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { rateVector } from '#domain/cvss/vector.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { Addresses } from '../../export.ts';
import { orUnknown, unknown } from '../nulls.ts';
import type { advisorySchema, agentAdvisorySchema } from '../schema/advisory.ts';

/** What a record says, whoever it affects. */
function toRecord(advisory: Advisory) {
  const { published, modified, withdrawn, exploited, resolved, note } = advisory;
  return {
    id: advisory.id,
    aliases: advisory.aliases,
    title: advisory.title,
    severity: advisory.severity.map(rateVector),
    affected: advisory.affected,
    published:
      published === 'unknown' ? unknown('No source that was read names the day.') : published,
    modified: orUnknown(modified, 'No change was read.'),
    withdrawn: orUnknown(withdrawn, 'It is not known to be withdrawn.'),
    exploited: orUnknown(exploited, 'No source that was read says that attackers use it.'),
    resolved: orUnknown(
      resolved && { by: resolved.by },
      'No source that was read says so, or versions tell.',
    ),
    url: advisory.url,
    read: advisory.read,
    note: orUnknown(note, 'There is nothing to add.'),
  };
}

/** An advisory of an agent. */
export function toAgentAdvisory(
  { data }: Agent,
  advisory: Advisory,
): z.output<typeof agentAdvisorySchema> {
  const state = advisoryState(data, advisory, data.assessed.version);
  return { ...toRecord(advisory), isOpen: state === 'open', state, sources: advisory.sources };
}

/** A flaw with every agent that has it. */
export function toAdvisory(
  { id, aliases, affected }: FiledAdvisory,
  { urls, whole }: Addresses,
): z.output<typeof advisorySchema> {
  return {
    id,
    aliases: [...aliases],
    page: whole(urls.advisory(id)),
    agents: affected.map(({ agent, advisory, state, threats }) => ({
      ...toRecord(advisory),
      agent: agent.id,
      isOpen: state === 'open',
      state,
      threats: threats.map(({ threat }) => threat.id),
      closedThreats: threats
        .filter((one) => agent.closedThreats.some(({ scored }) => scored.threat === one.threat))
        .map(({ threat }) => threat.id),
    })),
  };
}
