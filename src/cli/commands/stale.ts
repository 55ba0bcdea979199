import { counted } from '#domain/wording.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { addDays, daysBetween } from '#domain/calendar-date.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import { columns } from '../arguments.ts';
import type { Option } from '../arguments.ts';
import { chosenFormat, UsageError } from '../command.ts';
import type { Command } from '../command.ts';
import type { CalendarEffects } from '../effects.ts';
import { onOneLine, toJson } from '../plain-text.ts';
import { scoreData, scoreText } from '../score-text.ts';

const OPTIONS: readonly Option[] = [
  { name: 'within', value: '<days>d', does: 'also what is due in so many days, e.g. 30d' },
  { name: 'format', value: '<form>', does: 'text (the default) or json' },
];

const ABOUT = [
  'Lists the published entries whose review is due, the longest due first: since when, or in how',
  'many days, the score, and the source that was read longest ago. Asks the calendar alone.',
  'Ends with 0 when there is none, 1 when there is one or more, 2 when it was not understood.',
];

/** Most days that can be asked for: ten years. */
const MAX_DAYS = 3650;

/** An entry whose review is due. */
type Due = {
  readonly agent: Agent;
  /** Days until the review; negative when its day has passed. */
  readonly days: number;
  /** The source that was read longest ago; undefined when the entry has none. */
  readonly oldest: { readonly id: string; readonly accessed: string } | undefined;
};

/** How many days ahead are asked for. @throws UsageError when it is no such number */
function readWithin(text = '0d'): number {
  const days = /^(\d{1,4})d?$/.exec(text)?.[1];
  if (days === undefined || Number(days) > MAX_DAYS)
    throw new UsageError(
      `--within is "${text}"; it takes a number of days up to ${MAX_DAYS}, as 30d`,
    );
  return Number(days);
}

function oldestSource({ data }: Agent): Due['oldest'] {
  const sources = Object.entries(data.sources).map(([id, { accessed }]) => ({ id, accessed }));
  return sources.toSorted((a, b) => (a.accessed < b.accessed ? -1 : 1))[0];
}

/** The entries whose review is due, by its day and then by id. Withdrawn ones are not reviewed. */
function dueWithin(agents: readonly Agent[], today: string, days: number): Due[] {
  const last = addDays(today, days);
  return agents
    .filter(({ data, reviewBy }) => data.status !== 'withdrawn' && reviewBy <= last)
    .map((agent) => ({
      agent,
      days: daysBetween(today, agent.reviewBy),
      oldest: oldestSource(agent),
    }))
    .sort((a, b) => a.days - b.days || (a.agent.id < b.agent.id ? -1 : 1));
}

function dayText(days: number): string {
  const count = counted(Math.abs(days), 'day');
  return days === 0 ? 'due today' : days < 0 ? `${count} overdue` : `due in ${count}`;
}

function listText(due: readonly Due[]): string {
  const rows = due.map(({ agent, days, oldest }) => [
    agent.reviewBy,
    dayText(days),
    agent.id,
    scoreText(agent.score.interval),
    oldest ? `oldest source ${oldest.id}, read ${oldest.accessed}` : 'no source',
    onOneLine(agent.data.name),
  ]);
  return columns(rows, 0).join('\n');
}

function listJson(due: readonly Due[], today: string, within: number): string {
  const entries = due.map(({ agent, days, oldest }) => ({
    id: agent.id,
    name: agent.data.name,
    reviewBy: agent.reviewBy,
    days,
    ...scoreData(agent.score.interval),
    oldestSource: oldest,
  }));
  return toJson({ version: 1, today, within, entries });
}

/** Lists the entries whose review is due. */
export const stale: Command<CalendarEffects> = {
  name: 'stale',
  usages: ['stale [--within <days>d] [--format json]'],
  does: 'list the entries whose review is due',
  about: ABOUT,
  options: OPTIONS,
  run: async ({ options, words }, effects) => {
    if (words.length > 0)
      throw new UsageError(`stale takes no words, but was given "${words.join(' ')}"`);
    const format = chosenFormat(options, ['text', 'json']);
    const within = readWithin(options.get('within'));
    const content = await effects.read();
    // An entry that cannot be read might be the one that is due.
    if (hasErrors(content)) effects.error(formatReport(content, effects.setting));
    const today = effects.today();
    const due = dueWithin(buildCatalog(content.entries).agents, today, within);
    const soon = within === 0 ? '' : `, or will be within ${within} days`;
    if (format === 'json') effects.print(listJson(due, today, within));
    else effects.print(due.length === 0 ? `✓ no review is due${soon}` : listText(due));
    return due.length === 0 && !hasErrors(content) ? 0 : 1;
  },
};
