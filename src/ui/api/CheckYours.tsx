import type { VNode } from 'preact';
import { REPOSITORY } from '#ui/shared/publisher.ts';
import type { ApiPageView as View } from './view.ts';

/** How the action is called in a workflow of a reader's; it brings the public entries along. */
const STEP = `- uses: ${new URL(REPOSITORY).pathname.slice(1)}@<commit>
  with:
    inventory: agents.csv
    policy: policy.yml`;

/** The same by the entries of another site, which the action does not bring along. */
const stepsBy = (catalog: string) => `- run: curl --fail --output catalog.json ${catalog}
${STEP}
    catalog: catalog.json`;

/** How to judge the agents that somebody runs. */
export function CheckYours({ isPublic, catalog }: Pick<View, 'isPublic' | 'catalog'>): VNode {
  return (
    <section aria-labelledby="check">
      <h2 id="check">Check what you run</h2>
      <p>
        A list of your agents with their versions, in CSV, YAML or as a bill of materials (CycloneDX
        or SPDX), is judged by a policy of yours: band, open and exploited advisories, minimum
        version. In a clone of <a href={REPOSITORY}>the repository</a>:
      </p>
      <pre tabindex={0} aria-label="The command that checks an inventory">
        <code>{`npm run catalog -- check agents.csv --policy policy.yml --catalog catalog.json`}</code>
      </pre>
      <p>
        In a GitHub workflow, with the action pinned to a commit that you have looked at
        {isPublic || (
          <>
            . It judges by the entries of this site; a line more under <code>catalog</code> takes
            another catalog beside them
          </>
        )}
        :
      </p>
      <pre tabindex={0} aria-label="The step that checks an inventory">
        <code>{isPublic ? STEP : stepsBy(catalog)}</code>
      </pre>
    </section>
  );
}
