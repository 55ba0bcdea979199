import { assessedWith } from '#domain/versions/assessed-words.ts';
import { factors } from '#domain/aivss/factors.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { runsIn } from '#domain/entry/runs.ts';
import { rateVector } from '#domain/cvss/vector.ts';
import { noScoreWords } from '#ui/evidence/view.ts';
import { affectedWords, fixWords } from '#ui/evidence/version-ranges.ts';
import { openWords, stretchNotes } from '#ui/entry/stretch-words.ts';
import { runWords } from '#ui/entry/run-words.ts';
import { allSetUps, minimumSentences, statusWords } from '#ui/entry/words.ts';
import { formatScore, formatValue, scoreText } from '#ui/shared/band.ts';
import { inline } from '#ui/shared/markdown.ts';
import { cites, table } from './markdown-words.ts';

/** A score and its cause, in two cells. */
const scoreCells = (score: Agent['score'] | undefined) =>
  score ? [scoreText(score.interval), inline(score.driver.threat.title)] : ['No open threat', ''];

/** What stands behind a stretch of versions. */
const STATES = { older: '', assessed: ' (assessed)', above: ' (not assessed)' } as const;

/** What is open in which version; nothing where all are alike, as in a service, which has none. */
function stretchLines(agent: Agent): string[] {
  const { stretches } = agent;
  if (stretches.length <= 1) return [];
  return [
    ...table(
      ['Versions', 'Score', 'Because of', 'Open advisories'],
      stretches.map((stretch) => [
        inline(stretch.label) + STATES[stretch.state],
        ...scoreCells(stretch.score),
        inline(openWords(stretch)),
      ]),
    ),
    ...stretchNotes(agent).map(inline),
  ];
}

/** That a release is out which nobody assessed; nothing where none is known. */
function newerWords({ assessed: { newer } }: Agent['data']): string {
  return newer ? `${inline(newer.version)} is newer, and was not assessed. ` : '';
}

/** The verdict: in each way to run it, and in each stretch of versions. */
export function verdictLines(agent: Agent): string[] {
  const { data, score, profiles, minimumVersion } = agent;
  const isService = data.assessed.scheme === 'none';
  return [
    `Assessed: ${inline(assessedWith(data, data.assessed.with))}, on ${data.assessed.on}. ${newerWords(data)}${statusWords[data.status]}`,
    '',
    ...table(
      ['How it is run', 'Runs', 'Score (AIVSS 0.8)', 'Because of'],
      [
        [allSetUps(agent), runWords(profiles.length > 0 ? [] : runsIn(data)), ...scoreCells(score)],
        ...profiles.map((row, place) => [
          inline(row.name),
          runWords(runsIn(data, data.profiles[place])),
          ...scoreCells(row.score),
        ]),
      ],
    ),
    ...(isService ? [] : [inline(minimumSentences(minimumVersion)), '']),
    ...stretchLines(agent),
  ];
}

/** The factors with their reasons. */
export function factorLines({ data }: Agent): string[] {
  return table(
    ['Factor', 'Value', 'Basis', 'Why'],
    factors.map(({ key, name }) => {
      const { value, basis, because, sources } = data.aivss.factors[key];
      const number = value === 'unknown' ? value : formatValue(value);
      return [name, number, basis, `${inline(because ?? '')}${cites(sources)}`];
    }),
  );
}

/** The advisories, whether they are open or not. */
export function advisoryLines({ data, measures }: Agent): string[] {
  return table(
    ['Advisory', 'What', 'Affected', 'Fixed in', 'CVSS', 'Here'],
    data.advisories.map((advisory) => [
      `[${advisory.id}](${advisory.url})`,
      inline(advisory.title),
      inline(affectedWords(advisory.affected) ?? 'not stated'),
      inline(fixWords(advisory)),
      noScoreWords(advisory) ??
        advisory.severity
          .map(rateVector)
          .map(({ version, base }) => `${formatScore(base)} (v${version})`)
          .join(', '),
      measures.openAdvisories.includes(advisory)
        ? 'open'
        : measures.unknownAdvisories.includes(advisory)
          ? 'not known'
          : 'not open',
    ]),
  );
}

/** The sources, by the ids that texts cite them with. */
export function sourceLines({ data }: Agent): string[] {
  return Object.entries(data.sources).map(
    ([id, { title, url, publisher, interest, accessed }]) =>
      `- [@${id}]: ${inline(title)}. ${inline(publisher)} (${interest}), read ${accessed}. <${url}>`,
  );
}
