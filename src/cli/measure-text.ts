import { factors } from '#domain/aivss/factors.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Measures } from '#domain/catalog/measures.ts';
import { minimumSentences } from '#ui/entry/words.ts';
import { scoreText } from '#ui/shared/band.ts';
import {
  agencyText,
  bandsText,
  DOCUMENTED_INPUTS,
  documentedText,
  listedAdvisories,
} from '#ui/score/measure-words.ts';
import { ofListed } from '#ui/score/of-listed.ts';
import { onOneLine } from './plain-text.ts';
import { scoreData } from './score-text.ts';

/** The best documented profile with its score, and how many share it; `none` without one. */
export function bestText({ bestDocumentedProfiles: [best, ...others] }: Measures): string {
  if (!best?.score) return 'none';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${onOneLine(best.name)}${more}: ${scoreText(best.score.interval)}`;
}

/** What tells an agent apart, as rows of a name and a value. */
export function measureRows({ data, measures, minimumVersion }: Agent): [string, string][] {
  const { openAdvisories } = measures;
  const open = ofListed(openAdvisories.length, listedAdvisories(data));
  const ids = openAdvisories.map(({ id, exploited }) => (exploited ? `${id} (exploited)` : id));
  return [
    ['open threats', bandsText(measures)],
    ['agency', `${agencyText(measures)} of ${factors.length}`],
    ['advisories', ids.length === 0 ? open : `${open}: ${ids.join(', ')}`],
    ['best profile', bestText(measures)],
    [DOCUMENTED_INPUTS.toLowerCase(), documentedText(measures)],
    ['versions', minimumSentences(minimumVersion)],
  ];
}

/** The same as JSON. */
export function measureData({ measures }: Agent): object {
  const { openByBand, openUnscored, agency, openAdvisories, exploited, evidence } = measures;
  const best = measures.bestDocumentedProfiles[0];
  return {
    openByBand,
    openUnscored,
    agency: agency.low === agency.high ? agency.low : [agency.low, agency.high],
    openAdvisories: openAdvisories.map(({ id }) => id),
    exploited: exploited.map(({ id }) => id),
    bestDocumentedProfile: best?.score
      ? { id: best.id, name: best.name, ...scoreData(best.score.interval) }
      : null,
    evidence,
  };
}

/** The minimum version as JSON. */
export function minimumData({ minimumVersion }: Agent): object {
  const stillOpen = minimumVersion.stillOpen.map(({ id }) => id);
  if (minimumVersion.kind !== 'from') return { ...minimumVersion, stillOpen };
  return { ...minimumVersion, because: minimumVersion.because.id, stillOpen };
}
