import { eleventhFactor, factors, marksOf } from '#domain/aivss/factors.ts';
import type { FactorRow, Mark } from '#domain/aivss/factors.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { bases } from '#domain/entry/assessment.ts';
import type { Basis } from '#domain/entry/assessment.ts';
import { formatValue } from '#ui/shared/band.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Agents that a mark names as examples. */
const MAX_EXAMPLES = 3;

/** An agent with its value of a factor. */
type Valued = { readonly agent: Agent; readonly value: number; readonly basis: Basis };

type AnyFactorRow = (typeof factors)[number] | typeof eleventhFactor;

/** The known values that the agents have of a factor. */
function valuesOf(agents: readonly Agent[], { key }: AnyFactorRow): Valued[] {
  return agents.flatMap((agent) => {
    const assessed = agent.data.aivss.factors[key];
    if (assessed === undefined || assessed.value === 'unknown') return [];
    return [{ agent, value: assessed.value, basis: assessed.basis }];
  });
}

/** Distance in hundredths, so that 0.6 is as near to 0.5 as to 0.7. */
function distance(mark: Mark, { value }: Valued): number {
  return Math.round(Math.abs(mark.value - value) * 100);
}

/** The mark that a value is nearest to; of two equally near ones the higher. */
function nearestMark(marks: readonly Mark[], valued: Valued): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, mark) =>
      best === undefined || distance(mark, valued) <= distance(best, valued) ? mark : best,
    undefined,
  );
}

/** The better a value is founded, the sooner it is an example. */
function rankOf({ basis }: Valued): number {
  return bases.length - bases.findIndex(({ id }) => id === basis);
}

function toMark(mark: Mark, near: readonly Valued[], key: string, urls: Urls) {
  const examples = near
    .toSorted(
      (a, b) =>
        distance(mark, a) - distance(mark, b) ||
        rankOf(a) - rankOf(b) ||
        a.agent.data.name.localeCompare(b.agent.data.name, 'en'),
    )
    .slice(0, MAX_EXAMPLES);
  return {
    value: formatValue(mark.value),
    means: mark.means,
    examples: examples.map(({ agent, value, basis }) => ({
      href: `${urls.score(agent.id)}#factor-${key}`,
      text: agent.data.name,
      value: `${formatValue(value)}, ${basis}`,
    })),
  };
}

/** One factor of the rubric. */
function toFactor(row: AnyFactorRow, agents: readonly Agent[], urls: Urls) {
  const marks = marksOf(row satisfies FactorRow);
  const values = valuesOf(agents, row);
  return {
    key: row.key,
    name: row.name,
    code: row.code,
    asks: row.asks,
    marks: marks.map((mark) =>
      toMark(
        mark,
        values.filter((valued) => nearestMark(marks, valued) === mark),
        row.key,
        urls,
      ),
    ),
  };
}

/** Everything that the rubric prints. */
export type FactorRubricView = ReturnType<typeof toFactorRubric>;

/**
 * The rubric of every factor: what it asks, what its marks look like, and which published agents are
 * nearest to each mark.
 * @param agents the published agents
 * @param urls the paths of the site
 */
export function toFactorRubric(agents: readonly Agent[], urls: Urls) {
  return {
    methodology: urls.page('methodology'),
    factors: factors.map((row) => toFactor(row, agents, urls)),
    /** Outside the catalog score. */
    extra: toFactor(eleventhFactor, agents, urls),
  };
}
