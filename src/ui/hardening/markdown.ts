import type { WhatIfThreat } from '#domain/catalog/what-if.ts';
import { versionWords } from '#domain/versions/assessed-words.ts';
import type { ChecklistFile, ChecklistRow } from './file.ts';
import { codeSpan, inline, plain } from '#ui/shared/markdown.ts';
import { toWhatIf, whatIfWords } from './what-if.ts';
import { againstOf, CATALOG_TEST, countWords, heldIn, rowsOf, testWords, TICKER } from './ticks.ts';

/** Nobody is called by name where the list is pasted. */
const unnamed = (text: string) => text.replaceAll('@', '@&#8203;');
const within = (text: string) => unnamed(inline(text));
const atStart = (text: string) => unnamed(plain(text));

/** What was tried, and what came of it, as a line. */
function testLine({ verification }: ChecklistRow, { assessed }: ChecklistFile): string {
  if (!verification) return `  - ${CATALOG_TEST}: none is written down.`;
  const { input, expected, observed, on, ran } = verification;
  const parts = [
    ...(ran ? [`ran with: ${within(ran.with)}`] : []),
    `tried: ${within(input)}`,
    `expected: ${within(expected)}`,
    ...(observed === undefined ? [] : [`observed: ${within(observed)}`]),
  ];
  const words = within(testWords(verification, assessed.version));
  const head = on === undefined ? words : `${words} (${on})`;
  return `  - ${CATALOG_TEST}: **${head}** – ${parts.join(' – ')}`;
}

/** A threat by its title, with the profiles that it holds in where the step holds in others, too. */
function againstWords(file: ChecklistFile, row: ChecklistRow, threat: WhatIfThreat): string {
  const { title, profiles } = threat;
  const all = row.profiles ?? file.profiles.map(({ id }) => id);
  const isEverywhere = file.ticks?.profile || all.every((id) => profiles?.includes(id) ?? true);
  if (isEverywhere) return within(title);
  return `${within(title)} (only in: ${heldIn(file, profiles).map(within).join('; ')})`;
}

/** What a setting takes beside the product, in brackets; nothing where the entry names nothing. */
function needsWords({ setting }: ChecklistRow): string {
  return setting?.needs === undefined ? '' : ` (needs ${within(setting.needs)})`;
}

function stepLines(file: ChecklistFile, row: ChecklistRow): string[] {
  const box = file.ticks?.inPlace.includes(row.id) ? 'x' : ' ';
  const tested = file.ticks?.tested.includes(row.id) ? `, tested by ${TICKER}` : '';
  const facts = [row.kind, row.layers.join(' ')].filter(Boolean).join('; ');
  const held = heldIn(file, row.profiles).map(within);
  const against = againstOf(file, row).map((threat) => againstWords(file, row, threat));
  return [
    `- [${box}] **${within(row.title)}** (${facts})${tested}`,
    `  ${atStart(row.text)}`,
    ...(held.length > 0 ? [`  - Only in: ${held.join('; ')}`] : []),
    ...(row.setting
      ? [
          `  - Set in ${codeSpan(row.setting.where)}: ${codeSpan(row.setting.what)}${needsWords(row)}`,
        ]
      : []),
    ...(against.length > 0 ? [`  - Against: ${against.join('; ')}`] : []),
    ...row.pitfalls.map((pitfall) => `  - Pitfall: ${within(pitfall)}`),
    testLine(row, file),
  ];
}

/** How far the reader is, and what that would do to the score. */
function tickLines(file: ChecklistFile): string[] {
  if (!file.ticks) return [];
  const profile = file.ticks.profile ?? undefined;
  const ticks = { inPlace: new Set(file.ticks.inPlace), tested: new Set(file.ticks.tested) };
  const name = file.profiles.find(({ id }) => id === profile)?.name ?? 'any set-up';
  const count = countWords(
    rowsOf(file).map(({ id }) => id),
    ticks,
    TICKER,
  );
  const view = toWhatIf(file, ticks, profile);
  const note = `This is a what-if of ${TICKER}, not a score of the catalog.`;
  return [
    ...['', `How it is run: ${within(name)}. ${count}.`],
    ...(view ? ['', `${within(whatIfWords(view))} ${note}`] : []),
  ];
}

/**
 * The checklist as Markdown: a task list by risk, with settings, tests and their status.
 * @param file with ticks or without; only mitigations of its chosen profile are written
 */
export function toMarkdown(file: ChecklistFile): string {
  const rows = rowsOf(file);
  const groups = [...new Set(rows.map(({ group }) => group))];
  return [
    `# Hardening checklist: ${within(file.agent.name)}`,
    '',
    `Assessed: ${within(versionWords(file.assessed.version, file.assessed.package))}, on ${file.assessed.on}.`,
    ...tickLines(file),
    ...groups.flatMap((name) => [
      ...['', `## ${name}`, ''],
      ...rows.filter(({ group }) => group === name).flatMap((row) => stepLines(file, row)),
    ]),
    '',
  ].join('\n');
}
