import { basename } from 'node:path';
import { defaultMethod, methods } from '#domain/aivss/methods/index.ts';
import type { Method } from '#domain/aivss/methods/index.ts';
import { listOf } from '#domain/wording.ts';
import { toAgent } from '#domain/catalog/catalog.ts';
import { isId } from '#domain/ids.ts';
import { nearest } from '#domain/nearest.ts';
import type { Content } from '#reader/content.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import type { Option } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { EntryEffects } from '../effects.ts';
import { shortId } from '../read-numbers.ts';
import { scoreAtJson, scoreAtText } from '../score-at.ts';
import { entryJson, entryText } from '../score-entry.ts';
import { retiredText } from '../new/id-availability.ts';
import { NUMBER_OPTIONS, scoreNumbers } from './score-numbers.ts';

const USAGES = [
  'score <id> [--at <version> | --explain] [--json]',
  'score --cvss <vector or score> --factors <values> [options]',
];

const OPTIONS: readonly Option[] = [
  { name: 'at', value: '<version>', does: 'with an id: what is open in this version of it' },
  { name: 'explain', does: 'with an id: every step, factor, threat and note' },
  ...NUMBER_OPTIONS,
  { name: 'json', does: 'as JSON' },
];

/** More ids than this are counted, not listed. */
const MAX_IDS = 12;

/** Which entries there are, as far as a sentence can name them. */
function howMany(ids: readonly string[]): string {
  if (ids.length > MAX_IDS) return `there are ${ids.length}`;
  return ids.length === 0 ? 'there is none at all' : `there is ${listOf(ids)}`;
}

/** The order of the values of `--factors`, in lines of the help. */
function orderOf(title: string, rows: readonly { readonly name: string }[]): string[] {
  return [title, ...rows.map(({ name }, index) => `  ${String(index + 1).padStart(2)}  ${name}`)];
}

/** True for a method that does not take the factors of the default in their order. */
function hasOwnOrder({ factors }: Method): boolean {
  return factors.some(({ name }, index) => name !== defaultMethod.factors[index]?.name);
}

/** The order of the values under such a method. */
function ownOrder(method: Method): string[] {
  const snaps = method.snaps ? '; snapped to 0, 0.5 or 1' : '';
  const title = `With --method ${shortId(method)}, in the order of AIVSS ${method.release}${snaps}:`;
  return ['', ...orderOf(title, method.factors)];
}

const ABOUT = [
  'Prints how the score of an entry comes about, or scores numbers that stand in no entry.',
  '',
  ...orderOf(
    `The ${defaultMethod.factors.length} values of --factors, each from 0 to 1 or the word unknown:`,
    defaultMethod.factors,
  ),
  ...methods.filter(hasOwnOrder).flatMap(ownOrder),
];

/** Every id of the content folder, also of entries that could not be read. */
function idsOf({ digests, findings }: Content): string[] {
  const found = findings.map(({ file }) => basename(file, '.md'));
  return [...new Set([...digests.keys(), ...found.filter(isId)])].sort();
}

/** The part of what was read that concerns one entry. */
function only(content: Content, id: string): Content {
  const findings = content.findings.filter(({ file }) => basename(file) === `${id}.md`);
  return { ...content, findings, files: 1 };
}

async function scoreEntry(
  id: string,
  options: ReadonlyMap<string, string>,
  effects: EntryEffects,
): Promise<ExitCode> {
  const content = await effects.readOne(id);
  const ids = idsOf(content);
  if (!ids.includes(id)) {
    const fate = retiredText(id, content.moved);
    if (fate !== undefined) throw new UsageError(fate);
    const near = nearest(id, ids);
    throw new UsageError(
      near === undefined
        ? `no entry "${id}"; ${howMany(ids)}`
        : `no entry "${id}"; did you mean "${near}"?`,
    );
  }
  const own = only(content, id);
  const [entry] = content.entries;
  const agent = entry && toAgent(entry);
  if (!agent || hasErrors(own)) {
    effects.error(formatReport(own, effects.setting));
    return 1;
  }
  const [asJson, version] = [options.has('json'), options.get('at')];
  if (version !== undefined) {
    if (options.has('explain')) throw new UsageError('--explain is for the assessed version');
    effects.print(asJson ? scoreAtJson(agent, version) : scoreAtText(agent, version));
    return 0;
  }
  const print = asJson ? entryJson : entryText;
  effects.print(print(agent, options.has('explain')));
  return 0;
}

/** Prints the score of an entry, or of numbers without an entry. */
export const score: Command<EntryEffects> = {
  name: 'score',
  usages: USAGES,
  does: 'show how the score of an entry, or of plain numbers, comes about',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words: [id, ...others] }, effects) => {
    const numbers = NUMBER_OPTIONS.filter(({ name }) => options.has(name));
    if (others.length > 0)
      throw new UsageError(`score takes one id, but was given "${[id, ...others].join(' ')}"`);
    if (id === undefined && numbers.length === 0)
      throw new UsageError('score takes the id of an entry, or --cvss and --factors');
    if (id === undefined && options.has('at'))
      throw new UsageError('--at takes the id of an entry beside it');
    if (id === undefined) return scoreNumbers(options, effects);
    if (numbers.length > 0)
      throw new UsageError(
        `--${numbers[0]?.name} is for numbers without an entry, not with "${id}"`,
      );
    return scoreEntry(id, options, effects);
  },
};
