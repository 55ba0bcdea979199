import { draftWords } from '#domain/drafts.ts';
import { counted } from '#domain/wording.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { compareLocks, formatLock, lockRows, parseLock } from '#domain/catalog/lock.ts';
import type { LockChange, LockRow, LockRows } from '#domain/catalog/lock.ts';
import { severityName } from '#domain/severity.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import { formatScore, formatValue } from '#ui/shared/band.ts';
import { DOCUMENTED_INPUTS } from '#ui/score/measure-words.ts';
import { columns } from '../arguments.ts';
import type { Option } from '../arguments.ts';
import { cannotWrite, onOneLine } from '../plain-text.ts';
import { UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { LockEffects } from '../effects.ts';

const OPTIONS: readonly Option[] = [
  {
    name: 'check',
    does: 'write nothing; exit with 1 when the file does not hold what the entries give',
  },
];

const ABOUT = [
  'Writes the score of every published entry to scores.lock.json, beside the content folder: one',
  'line an id, so that a change of a score shows in every comparison. Fixed lines between them keep',
  'two changes apart when git merges them. After a merge conflict in that file, run this again.',
];

const REMEDY = 'To write it: npm run catalog -- lock';

/** The measures of a row; none in a file of before there were any. */
function measureParts({ measures }: LockRow): [label: string, value: string][] {
  if (!measures) return [];
  const { version, open, unscored, advisories, exploited, best, evidence } = measures;
  return [
    ['version ', onOneLine(version)],
    ['open threats ', `${open.join('+')}, ${unscored} not scored`],
    ['advisories ', String(advisories)],
    ['exploited ', String(exploited)],
    ['best profile ', best ? `${onOneLine(best[0])} ${formatScore(best[1])}` : 'none'],
    [`${DOCUMENTED_INPUTS.toLowerCase()} `, `${Math.round(evidence * 100)} %`],
  ];
}

/** The parts of a row: what they are called, and their values as text. */
function partsOf(row: LockRow): [label: string, value: string][] {
  const score =
    'score' in row ? formatScore(row.score) : `${formatScore(row.low)}–${formatScore(row.high)}`;
  return [
    ['', `${severityName(row.severity)} ${score}`],
    ['factor sum ', [row.factorSum].flat().map(formatValue).join('–')],
    ['driver ', onOneLine(row.driver)],
    ['method ', onOneLine(row.method)],
    ...measureParts(row),
  ];
}

/** What differs of one id: `High 8.7 → Critical 9.0, factor sum 6.00 → 7.00`. */
function describe({ from, to }: LockChange): string {
  const [before, after] = [from && partsOf(from), to && partsOf(to)];
  if (!before) return `not in the file → ${after?.[0]?.[1]}`;
  if (!after) return `${before[0]?.[1]} → not in the catalog`;
  const values = new Map(after);
  const parts = before.map(([label, value], index) => {
    const now = values.get(label) ?? 'not measured';
    if (now !== value) return `${label}${value} → ${now}`;
    // The band stands first, also where only something behind it moved.
    return index === 0 ? value : '';
  });
  if (before.length < after.length) parts.push('measures added');
  return parts.filter((part) => part !== '').join(', ');
}

/** Compares the file with what holds. @returns the lines to print, none when it is fresh */
function staleness(name: string, text: string | undefined, fresh: LockRows): string[] {
  if (text === undefined) return [`${name} is missing`, REMEDY];
  const read = parseLock(text);
  if ('fault' in read) return [onOneLine(`${name} ${read.fault}`), REMEDY];
  const changes = compareLocks(read.rows, fresh);
  if (changes.length > 0)
    return [
      `${name} does not hold what the entries give:`,
      ...columns(changes.map((change) => [onOneLine(change.id), describe(change)])),
      REMEDY,
    ];
  const same = text.replaceAll('\r\n', '\n') === formatLock(fresh);
  return same
    ? []
    : [`${name} holds the right scores, but not in the form in which git can merge them`, REMEDY];
}

/** Writes the scores down, or checks what is written. */
async function keepScores(check: boolean, effects: LockEffects): Promise<ExitCode> {
  const content = await effects.read();
  if (hasErrors(content)) {
    effects.error(formatReport(content, effects.setting));
    return 1;
  }
  const file = effects.lockFile();
  const fresh = lockRows(buildCatalog(content.entries));
  const ids = counted(fresh.size, 'id');
  const drafts = [draftWords(content.entries)].filter((line) => line !== undefined);
  if (!check) {
    try {
      file.write(formatLock(fresh));
    } catch (error) {
      effects.error(cannotWrite(file.name, error));
      return 2;
    }
    effects.print([`✓ wrote ${file.name}: ${ids}`, ...drafts].join('\n'));
    return 0;
  }
  const stale = staleness(file.name, file.read(), fresh);
  if (stale.length > 0) effects.error(stale.join('\n'));
  else effects.print([`✓ ${file.name} is fresh: ${ids}`, ...drafts].join('\n'));
  return stale.length > 0 ? 1 : 0;
}

/** Writes the scores of all entries down, or proves that what is written is right. */
export const lock: Command<LockEffects> = {
  name: 'lock',
  usages: ['lock [--check]'],
  does: 'write every score to scores.lock.json, or check that it is fresh',
  about: ABOUT,
  options: OPTIONS,
  run: async ({ options, words: [word] }, effects) => {
    if (word !== undefined) throw new UsageError(`lock takes no argument, but was given "${word}"`);
    if (options.has('check')) return keepScores(true, effects);
    return effects.exclusively('lock', () => keepScores(false, effects));
  },
};
