import type { VNode } from 'preact';

type Props = {
  readonly agent: string;
  readonly agentUrl: string;
  /** What the page is about, e.g. `Threats`. */
  readonly about: string;
};

/** The heading of a page below an entry: the agent, and what of it. */
export function PageTitle({ agent, agentUrl, about }: Props): VNode {
  return (
    <h1 class="page-title">
      <a href={agentUrl}>{agent}</a>: {about}
    </h1>
  );
}
