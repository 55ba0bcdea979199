import { scoreInterval } from '#domain/aivss/interval.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { formatScore } from '#ui/shared/band.ts';
import type { Question } from './question.ts';
import { fitted, quoted } from './question.ts';

const from = [{ href: '#verdict', name: 'Verdict' }];

/** By how much the mitigation level alone could move a score, in points. */
function swingOf({ driver }: AgentScore): number {
  const open = { ...driver.inputs, mitigationFactor: 'unknown' } as const;
  const { low, high } = scoreInterval(open);
  return high.score - low.score;
}

/**
 * Why the score counts no control. The level speaks of what the product does by itself; a step of
 * the checklist is taken by whoever runs it.
 */
function noneWords({ mitigations }: Agent['data'], swing: number): string {
  const hasPassed = mitigations.some(({ verification }) => verification?.status === 'passed');
  return [
    'The entry names no control that is on by default, cannot be switched off and was shown to lower the risk, so the score counts none.',
    ...(hasPassed
      ? ['A step that you have to take is none of these, even where its test passed.']
      : []),
    `Validated controls could lower the score of the driving threat by up to ${formatScore(swing)}.`,
  ].join(' ');
}

/** Asks for the controls of a product of which none is known, and for their test. */
function ofTheProduct({ data, score }: Agent): Question[] {
  const { level, sources } = data.aivss.mitigation;
  const swing = swingOf(score);
  const profiles =
    data.profiles.length === 0
      ? undefined
      : data.profiles.filter(({ mitigation = level }) => mitigation === level).map(({ id }) => id);
  const rest = { topic: 'score', from, profiles, swing } as const;
  if (level === 'none')
    return [
      {
        ...rest,
        text: `Which security controls of ${data.name} are on by default, cannot be switched off and fail closed, and which test by somebody independent shows that they hold?`,
        reason: noneWords(data, swing),
      },
    ];
  if (sources.length > 0 && !restsOnInterest(data.sources, sources)) return [];
  return [
    {
      ...rest,
      text: `Which test by somebody independent shows that the security controls of ${data.name} hold?`,
      reason: `That its level of mitigation is ${level} rests on no independent source.`,
    },
  ];
}

/** Asks for a test of each profile whose own level nobody independent has confirmed. */
function ofTheProfiles(agent: Agent): Question[] {
  const { data } = agent;
  return data.profiles.flatMap(({ id, name, mitigation, sources }): Question[] => {
    const score = agent.profiles.find((profile) => profile.id === id)?.score;
    const isOpen = sources.length === 0 || restsOnInterest(data.sources, sources);
    const isOwn = mitigation !== undefined && mitigation !== data.aivss.mitigation.level;
    if (!isOwn || mitigation === 'none' || !isOpen || !score) return [];
    return [
      {
        topic: 'score',
        text: `If ${data.name} is run as ${quoted(name, 80)}: which controls then apply, and which test by somebody independent shows that they hold?`,
        reason: `The level of mitigation of this set-up is ${mitigation}, and no independent source confirms it.`,
        from,
        profiles: [id],
        swing: swingOf(score),
      },
    ];
  });
}

/** Questions on the mitigation level: what the product itself does against its threats. */
export function aboutLevel(agent: Agent): Question[] {
  return [...ofTheProduct(agent), ...ofTheProfiles(agent)];
}

/** Asks how a control is shown to work, where its test failed or nobody ran it. */
export function aboutTests({ data }: Agent): Question[] {
  return data.mitigations.flatMap(({ id, title, verification, profiles }): Question[] => {
    if (!verification || verification.status === 'passed') return [];
    const { input, expected, status, on } = verification;
    const text = fitted(
      (most) =>
        `The control ${quoted(title, 80)} can be tested like this: ${quoted(input, most)}. Expected is: ${quoted(expected, most)}. How do you show that this holds for ${data.name}?`,
    );
    const day = on === undefined ? '' : ` on ${on}`;
    return [
      {
        topic: 'tests',
        text,
        reason:
          status === 'failed'
            ? `The test that the entry gives for this control failed${day}.`
            : 'Nobody has run the test that the entry gives for this control.',
        from: [{ href: `#mitigation-${id}`, name: title }],
        profiles,
      },
    ];
  });
}
