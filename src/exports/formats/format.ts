import type { Agent } from '#domain/catalog/catalog.ts';
import type { Surroundings, Text } from '../export.ts';

/** A machine format that agents can be had in: on the site, and by `catalog export`. */
export type Format = {
  /** What `catalog export` calls it. */
  readonly id: string;
  readonly name: string;
  /** What it is for, as a sentence. */
  readonly does: string;
  /** Its media type. */
  readonly type: string;
  /** The name of its file, below the folder of an agent, or below `/exports/`. */
  readonly file: string;
  /** Whether one file may tell of several agents. */
  readonly joins: boolean;
  /** False for an agent that has nothing for this format. */
  readonly holds?: (agent: Agent) => boolean;
  /**
   * @param agents one, or where it joins, any number, in the order of their ids; each has something
   */
  readonly write: (agents: readonly Agent[], around: Surroundings) => Text;
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
export function newestDay(agents: readonly Agent[]): string {
  return (
    agents
      .map(({ data }) => data.assessed.on)
      .toSorted()
      .at(-1) ?? '1970-01-01'
  );
}
