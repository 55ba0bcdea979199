import type { EntryData } from '../entry/front-matter.ts';
import { holdsIn } from '../entry/holds-in.ts';
import type { Mitigation } from '../entry/mitigation.ts';
import { inOrderOfPriority } from './threat-order.ts';
import type { AgentScore } from './score-agent.ts';
import type { ScoredThreat } from './score-threat.ts';

/** A step that is worth taking early, and the open threats that it is the first to address. */
export type FirstStep = {
  readonly mitigation: Mitigation;
  readonly against: readonly ScoredThreat[];
};

/** Steps that a reader can take in before a decision. */
const MAX_STEPS = 5;

/**
 * What goes first: what prevents, since a log that tells of it takes nothing away; then what names the
 * setting of this very product.
 */
function weightOf({ setting, kind }: Mitigation): number {
  return (kind === 'prevent' ? 2 : 0) + (setting ? 1 : 0);
}

/**
 * Of the steps against a threat the one to take: preventive and concrete. Against the worst threat it is
 * the one that its entry names first, since a reader asks what stops just that; against any other, the
 * one that addresses most.
 */
function bestAgainst(
  { threat }: ScoredThreat,
  left: readonly Mitigation[],
  open: readonly ScoredThreat[],
  isWorst: boolean,
): Mitigation | undefined {
  const countOf = ({ id }: Mitigation) =>
    open.filter((other) => other.threat.mitigations.includes(id)).length;
  const rankOf = (step: Mitigation) =>
    isWorst ? threat.mitigations.indexOf(step.id) : -countOf(step);
  return left
    .filter(({ id }) => threat.mitigations.includes(id))
    .map((step) => ({ step, weight: weightOf(step), rank: rankOf(step) }))
    .sort((a, b) => b.weight - a.weight || a.rank - b.rank)[0]?.step;
}

/** The best step against the first threat that has one. */
function nextStep(
  open: readonly ScoredThreat[],
  left: readonly Mitigation[],
  worst: ScoredThreat | undefined,
): Mitigation | undefined {
  for (const threat of open) {
    const best = bestAgainst(threat, left, open, threat === worst);
    if (best) return best;
  }
  return undefined;
}

/**
 * The steps that take away most, greedily: the best step against the highest threat, then against the
 * highest that no step addresses yet, and so on; when each threat is addressed, the next best steps
 * follow in the same way. A step whose own test failed is left out. What a step costs is not judged.
 * @param data the entry
 * @param score its open threats, of one deployment profile or of all
 * @param profileId the profile; undefined for all of them
 * @param most how many steps to give at most; five, unless all are wanted
 * @returns the most urgent step first
 */
export function firstSteps(
  data: EntryData,
  score: AgentScore,
  profileId?: string,
  most = MAX_STEPS,
): FirstStep[] {
  const threats = inOrderOfPriority(score.threats);
  let left = data.mitigations.filter(
    ({ profiles, verification }) =>
      holdsIn(profiles, profileId) && verification?.status !== 'failed',
  );
  let open = threats;
  const steps: FirstStep[] = [];
  while (steps.length < most) {
    const pick = nextStep(open, left, threats[0]);
    // Each threat has a step: begin again with the steps that are left.
    if (!pick && open.length === threats.length) break;
    if (!pick) {
      open = threats;
      continue;
    }
    const against = open.filter(({ threat }) => threat.mitigations.includes(pick.id));
    steps.push({ mitigation: pick, against });
    left = left.filter((mitigation) => mitigation !== pick);
    open = open.filter((threat) => !against.includes(threat));
    if (open.length === 0) open = threats;
  }
  return steps;
}
