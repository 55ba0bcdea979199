import type { AgentScore } from './score-agent.ts';

/** The score of an agent in one deployment profile. */
export type ProfileScore = {
  readonly id: string;
  readonly name: string;
  /** Undefined where no threat is open in the profile. */
  readonly score: AgentScore | undefined;
};
