import type { Agent } from '#domain/catalog/catalog.ts';
import type { Breaker } from '#domain/catalog/chains.ts';
import { profileMarks, profileNames } from '#ui/entry/profile-marks.ts';
import { testName, testStatus } from '#ui/entry/test-words.ts';
import type { TestStatus } from '#ui/entry/test-words.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** A mitigation that is named against a step. */
export type BreakerView = {
  /** The number of the step, from 1. */
  readonly step: number;
  /** Its place in the hardening checklist of the agent. */
  readonly href: string;
  readonly title: string;
  readonly status: TestStatus;
  readonly statusName: string;
  /** Why it does not break the chain, if so. */
  readonly fails: string | undefined;
  readonly marks: string | undefined;
  readonly profiles: readonly string[];
};

function whyNot({ mitigation: { kind, verification } }: Breaker): string | undefined {
  if (verification?.status === 'failed') return 'it does not break the chain';
  if (kind === 'detect') return 'it notices the step, but does not stop it';
  return kind === 'respond' ? 'it limits the harm, but does not stop the step' : undefined;
}

/** A mitigation as the chains of its agent name it. */
export function toBreaker(agent: Agent, breaker: Breaker, urls: Urls): BreakerView {
  const { id, title, profiles, verification } = breaker.mitigation;
  return {
    step: breaker.step + 1,
    href: urls.part(agent.id, `mitigation-${id}`),
    title,
    status: testStatus(verification),
    statusName: testName(verification),
    fails: whyNot(breaker),
    marks: profileMarks(agent, profiles),
    profiles: profileNames(agent, profiles),
  };
}
