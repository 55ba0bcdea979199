import { runsIn, waysToRun } from '../entry/runs.ts';
import { valueProblem } from '../finding.ts';
import { listOf } from '../wording.ts';
import type { Rule } from './rule.ts';

/** Readers choose by how they would run an agent. */
export const profileTellsHowItRuns: Rule = {
  id: 'profile-tells-how-it-runs',
  title: 'A profile tells how it runs',
  why: 'Readers filter by who runs an agent, and on whose machine. A name such as “Studio” or “For a team” tells a program nothing of it.',
  severity: 'warning',
  examples: {
    good: `profiles:
  - { id: edge, name: Edge, runs: [own, sandbox] }`,
    bad: [
      {
        yaml: `profiles:
  - { id: edge, name: Edge }`,
        message: 'the profile `edge` does not tell how it runs',
      },
    ],
  },
  check: ({ data }) =>
    data.profiles.flatMap((profile, i) => {
      if (runsIn(data, profile).length > 0) return [];
      const message = `the profile \`${profile.id}\` does not tell how it runs`;
      const ways = listOf(waysToRun.map(({ id }) => `\`${id}\``));
      const hint = `Add \`runs:\` to it, a list of ${ways}; or to the entry, for all profiles that have none of their own. Where no source tells it, except this with the reason.`;
      return [valueProblem(['profiles', i], message, hint)];
    }),
};
