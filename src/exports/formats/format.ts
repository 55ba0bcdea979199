import type { Agent } from '#domain/catalog/catalog.ts';
import type { JoinedAgent, Joining, Surroundings, Text } from '../export.ts';
import type { FormatId } from '../format-ids.ts';

/** A machine format that agents can be had in: on the site, and by `catalog export`. */
export type Format = {
  /** What `catalog export` calls it. */
  readonly id: FormatId;
  readonly name: string;
  /** What it is for, as a sentence. */
  readonly does: string;
  /** Its media type. */
  readonly type: string;
  /** The name of its file, below the folder of an agent, or below `/exports/`. */
  readonly file: string;
  /** False for an agent that has nothing for this format. */
  readonly holds?: (agent: Agent) => boolean;
  /** @param agent one that has something */
  readonly write: (agent: Agent, around: Surroundings) => Text;
  /** Puts one file of several agents together; undefined where a file tells of one only. */
  readonly join?: Joining;
};

/** A value as a file of JSON that people may look at. */
export function toJsonFile(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The beginning of a calendar date, as most formats write it. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** The day of the newest assessment. */
export function newestDay(agents: readonly JoinedAgent[]): string {
  return agents.reduce((newest, { on }) => (on > newest ? on : newest), '1970-01-01');
}

/** What files of several agents tell of one in their heads. */
export function toJoinedAgent({ id, data }: Agent): JoinedAgent {
  return { id, version: data.assessed.version, on: data.assessed.on };
}

/** Agents with their assessed versions, as one word: what the ids of files are made of. */
export function versionsOf(agents: readonly JoinedAgent[]): string {
  return agents.map(({ id, version }) => `${id}@${version}`).join(',');
}
