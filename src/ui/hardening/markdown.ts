import { assessedWords } from '#domain/versions/assessed-words.ts';
import type { ChecklistFile, ChecklistRow } from './file.ts';
import { toWhatIf, whatIfWords } from './what-if.ts';
import { againstOf, countWords, rowsOf, statusWords } from './ticks.ts';

/**
 * Text as one line of Markdown that means nothing but itself: no markup, no list, and nobody is
 * called by name where it is pasted.
 */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/@/g, '@&#8203;')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** What was tried, and what came of it, as a line. */
function testLine({ verification }: ChecklistRow): string {
  if (!verification) return '  - Test: none is written down.';
  const { input, expected, observed, status, on } = verification;
  const parts = [
    `tried: ${plain(input)}`,
    `expected: ${plain(expected)}`,
    ...(observed === undefined ? [] : [`observed: ${plain(observed)}`]),
  ];
  const head = on === undefined ? statusWords[status] : `${statusWords[status]} (${on})`;
  return `  - Test: **${head}** – ${parts.join(' – ')}`;
}

function stepLines(file: ChecklistFile, row: ChecklistRow): string[] {
  const box = file.ticks?.inPlace.includes(row.id) ? 'x' : ' ';
  const tested = file.ticks?.tested.includes(row.id) ? ', tested by us' : '';
  const facts = [row.kind, row.layers.join(' ')].filter(Boolean).join('; ');
  const against = againstOf(file, row).map(plain);
  return [
    `- [${box}] **${plain(row.title)}** (${facts})${tested}`,
    `  ${plain(row.text)}`,
    ...(row.setting ? [`  - Set in ${plain(row.setting.where)}: ${plain(row.setting.what)}`] : []),
    ...(against.length > 0 ? [`  - Against: ${against.join('; ')}`] : []),
    ...row.pitfalls.map((pitfall) => `  - Pitfall: ${plain(pitfall)}`),
    testLine(row),
  ];
}

/** How far the reader is, and what that would do to the score. */
function tickLines(file: ChecklistFile): string[] {
  if (!file.ticks) return [];
  const profile = file.ticks.profile ?? undefined;
  const ticks = { inPlace: new Set(file.ticks.inPlace), tested: new Set(file.ticks.tested) };
  const name = file.profiles.find(({ id }) => id === profile)?.name ?? 'all profiles';
  const count = countWords(
    rowsOf(file).map(({ id }) => id),
    ticks,
  );
  const view = toWhatIf(file, ticks, profile);
  const note = 'This is a what-if of whoever ticked, not a score of the catalog.';
  return [
    ...['', `Deployment profile: ${plain(name)}. ${count}.`],
    ...(view
      ? [
          '',
          `${whatIfWords(view)}, by AIVSS 0.8. Driving threat: ${plain(view.driver.title)}. ${note}`,
        ]
      : []),
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
    `# Hardening checklist: ${plain(file.agent.name)}`,
    '',
    `Assessed: ${plain(assessedWords(file.assessed))}, on ${file.assessed.on}.`,
    ...tickLines(file),
    ...groups.flatMap((name) => [
      ...['', `## ${name}`, ''],
      ...rows.filter(({ group }) => group === name).flatMap((row) => stepLines(file, row)),
    ]),
    '',
  ].join('\n');
}
