import { methodOf } from '#domain/aivss/methods/index.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Severity } from '#domain/severity.ts';
import { toBand } from '#ui/shared/band.ts';

/** White text stands on each of them with a contrast of at least 4.5. */
export const badgeColours: Readonly<Record<Severity | 'stale' | 'label', string>> = {
  critical: '#8c1034',
  high: '#9a3c08',
  medium: '#6d5200',
  low: '#23602f',
  none: '#4d5863',
  stale: '#5f6368',
  label: '#333a42',
};

/** What a badge says. */
export type Badge = {
  /** One sentence for those who do not see it. */
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly colour: string;
};

/** True for a day on which the review of an assessment is due: the day from which it counts as stale. */
export function isStale({ reviewBy }: Pick<Agent, 'reviewBy'>, today: string): boolean {
  return reviewBy <= today;
}

/**
 * What the badge of an agent says.
 * @param agent a scored entry
 * @param today the calendar date of the build: nothing in a picture can look at a clock
 */
export function toBadge(agent: Agent, today: string): Badge {
  const { data, score, reviewBy } = agent;
  const { name, score: points } = toBand(score.interval);
  const method = methodOf(score.method).name;
  const label = `threat score, ${method}`;
  if (data.status === 'withdrawn') return toGoneBadge(data.name, label);
  const value = `${name} ${points}, ${data.assessed.on}`;
  const title = `${data.name}: threat score ${name} ${points} by ${method}, assessed on ${data.assessed.on}`;
  if (!isStale(agent, today)) return { title, label, value, colour: badgeColours[agent.severity] };
  const due = `stale: its review was due on ${reviewBy}`;
  return { title: `${title}; ${due}`, label, value: `stale: ${value}`, colour: badgeColours.stale };
}

/** What the badge of an entry that is withdrawn says. @param name of the agent, or its id */
export function toGoneBadge(name: string, label = 'threat score'): Badge {
  const title = `${name}: the entry was withdrawn, and has no threat score`;
  return { title, label, value: 'withdrawn', colour: badgeColours.stale };
}
