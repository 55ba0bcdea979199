import type { VNode } from 'preact';
import { REPOSITORY } from '#ui/shared/urls.ts';

/** How the action is called in a workflow of a reader's. */
const STEP = `- uses: ${new URL(REPOSITORY).pathname.slice(1)}@<commit>
  with:
    inventory: agents.csv`;

/** How to judge the agents that somebody runs. */
export function CheckYours(): VNode {
  return (
    <section aria-labelledby="check">
      <h2 id="check">Check what you run</h2>
      <p>
        A list of your agents with their versions, in CSV, YAML or as a CycloneDX bill of materials,
        is judged by a policy of yours: band, open and exploited advisories, minimum version. In a
        clone of <a href={REPOSITORY}>the repository</a>:
      </p>
      <pre tabindex={0} aria-label="The command that checks an inventory">
        <code>{`npm run catalog -- check agents.csv --policy policy.yml --catalog catalog.json`}</code>
      </pre>
      <p>As a step of a GitHub workflow, pinned to a commit that you have looked at:</p>
      <pre tabindex={0} aria-label="The step that checks an inventory">
        <code>{STEP}</code>
      </pre>
    </section>
  );
}
