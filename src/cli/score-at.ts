import type { Agent } from '#domain/catalog/catalog.ts';
import { quoted } from '#ui/entry/stretch-words.ts';
import { minimumSentences } from '#ui/entry/words.ts';
import { stretchHolds } from '#domain/versions/stretch.ts';
import { readAsWords } from '#domain/versions/read-as-words.ts';
import { readVersion } from '#domain/versions/read-version.ts';
import { versionNames } from '#domain/versions/version-names.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { Threat } from '#domain/entry/threat.ts';
import type { Stretch } from '#domain/catalog/stretches.ts';
import { listedAdvisories } from '#ui/score/measure-words.ts';
import { ofListed } from '#ui/score/of-listed.ts';
import { columns } from './arguments.ts';
import { UsageError } from './command.ts';
import { onOneLine, toJson } from './plain-text.ts';
import { headline, scoreData, scoreText } from './score-text.ts';

/** What is known of a version, by where it stands to the assessed one. */
const STATES: Readonly<Record<Stretch['state'], (assessed: string) => string>> = {
  older: (assessed) => `older than ${assessed}, which was assessed`,
  assessed: () => 'the assessed version',
  above: (assessed) =>
    `not assessed: newer than ${assessed}, after which nothing was looked at; this is the last known state`,
};

/** A row on threats by their titles; none where there is none. */
const threatsRow = (name: string, threats: readonly Threat[]) =>
  threats.length === 0 ? [] : [[name, quoted(threats.map(({ title }) => onOneLine(title)))]];

const idsOf = (advisories: readonly Advisory[]) => advisories.map(({ id }) => id).join(', ');

/**
 * What was asked for, as a version, and the stretch that it lies in.
 * @throws UsageError for a text that the scheme of the entry cannot read
 */
function stretchAt({ data, stretches }: Agent, asked: string): Stretch & { version: string } {
  const { scheme } = data.assessed;
  const read = readVersion({ scheme, names: versionNames(data) }, asked);
  if ('fault' in read) throw new UsageError(`--at: ${read.fault}`);
  const { version } = read;
  const found =
    scheme === 'none' ? stretches[0] : stretches.find((row) => stretchHolds(scheme, row, version));
  if (!found) throw new RangeError(`no stretch of versions holds ${version}`);
  return { ...found, version };
}

/** The score of an agent in a version, as text. @throws UsageError for no version of its scheme */
export function scoreAtText(agent: Agent, asked: string): string {
  const found = stretchAt(agent, asked);
  const { version, state, label, score, openAdvisories, notKnownFixed } = found;
  const { ownThreats, threatsNotKnownFixed } = found;
  const readAs = readAsWords(asked, version);
  const { name, assessed } = agent.data;
  const ids = openAdvisories.map(({ id, exploited }) => (exploited ? `${id} (exploited)` : id));
  const open = ofListed(ids.length, listedAdvisories(agent.data));
  const driver = score?.driver;
  return [
    ...(readAs === undefined ? [] : [`${onOneLine(readAs)}.`]),
    `${onOneLine(name)} ${version}: ${score ? headline(score.interval, score.method) : 'no threat is open'}`,
    ...columns([
      ['standing', STATES[state](assessed.version)],
      ['the same in', label],
      ...(driver ? [['driven by', `${driver.threat.id}: ${onOneLine(driver.threat.title)}`]] : []),
      ['open threats', String(score?.threats.length ?? 0)],
      ['advisories', ids.length > 0 ? `${open}: ${ids.join(', ')}` : open],
      ...threatsRow('of these versions', ownThreats),
      ...(notKnownFixed.length > 0 ? [['not known to be fixed', idsOf(notKnownFixed)]] : []),
      ...threatsRow('not known to be fixed', threatsNotKnownFixed),
      ['versions', minimumSentences(agent.minimumVersion)],
    ]),
  ].join('\n');
}

/** The same as JSON. @throws UsageError for no version of its scheme */
export function scoreAtJson(agent: Agent, asked: string): string {
  const found = stretchAt(agent, asked);
  const { version, state, label, score, openAdvisories, notKnownFixed, openThreats } = found;
  return toJson({
    id: agent.id,
    name: agent.data.name,
    at: version,
    state,
    versions: label,
    ...(score
      ? {
          method: score.method,
          ...scoreData(score.interval),
          driver: { id: score.driver.threat.id, title: score.driver.threat.title },
        }
      : { driver: null }),
    openThreats,
    openAdvisories: openAdvisories.map(({ id }) => id),
    notKnownFixed: notKnownFixed.map(({ id }) => id),
    threatsNotKnownFixed: found.threatsNotKnownFixed.map(({ id }) => id),
    assessed: agent.data.assessed,
  });
}

/** What nobody knows to be fixed in some versions, by ids; empty where there is nothing. */
function unfixedWords({
  notKnownFixed,
  threatsNotKnownFixed,
}: Pick<Stretch, 'notKnownFixed' | 'threatsNotKnownFixed'>): string {
  const ids = [...notKnownFixed, ...threatsNotKnownFixed].map(({ id }) => id).join(', ');
  return ids === '' ? '' : `not known to be fixed: ${ids}`;
}

/** All versions of an agent, with what they score, as lines. */
export function versionLines({ stretches }: Agent): string[] {
  return columns(
    stretches.map(({ label, state, score, openAdvisories, ownThreats, ...unfixed }) => [
      label,
      { older: 'older', assessed: 'assessed', above: 'not assessed' }[state],
      score ? scoreText(score.interval) : 'no threat is open',
      score?.driver.threat.id ?? '',
      [[...openAdvisories, ...ownThreats].map(({ id }) => id).join(' '), unfixedWords(unfixed)]
        .filter(Boolean)
        .join('; '),
    ]),
  );
}
