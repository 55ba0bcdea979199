import type { VNode } from 'preact';

/** How a version is looked up; the names of an agent and of a version stand for those of a reader. */
export const LOOK_UP = [
  "import { readFileSync } from 'node:fs';",
  "import { compare } from 'semver'; // As `assessed.scheme` of the agent says.",
  '',
  "const { agents } = JSON.parse(readFileSync('catalog.json', 'utf8'));",
  "const { stretches, unknownAdvisories } = agents.find(({ id }) => id === 'my-agent');",
  "const lies = (cut) => compare('1.2.3', cut.version) || (cut.side === 'before' ? 1 : -1);",
  'const { openAdvisories, exploited } = stretches.find(',
  '  ({ from, to }) => (!from || lies(from) > 0) && (!to || lies(to) < 0),',
  ');',
].join('\n');

/** What a program does that looks up a version without the command. */
export function LookUp(): VNode {
  return (
    <section aria-labelledby="look-up">
      <h2 id="look-up">Look up a version</h2>
      <p>
        A stretch begins at the cut <code>from</code> and ends at the cut <code>to</code>. On the
        side <code>before</code> of a version, the version itself lies above the cut; on the side{' '}
        <code>after</code>, below it. The versions are those of the first of <code>packages</code>.
      </p>
      <pre tabindex={0} aria-label="A program that looks up a version">
        <code>{LOOK_UP}</code>
      </pre>
    </section>
  );
}
