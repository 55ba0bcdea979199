import type { VNode } from 'preact';

/** Questions that programs ask, and which fields answer them. */
const rows: readonly (readonly [question: string, answer: VNode])[] = [
  [
    'Which flaws are open in the versions that I run?',
    <>
      In <code>catalog.json</code>, take the one of <code>stretches</code> that holds the version,
      and its <code>openAdvisories</code>; attackers use those in <code>exploited</code>. Stretches
      number the first of <code>packages</code>; another one is judged by the ranges in{' '}
      <code>furtherPackages</code>, of its advisories and of its threats. How bad a flaw is stands
      in <code>advisories.json</code> under <code>severity</code>, and may be empty. Look at{' '}
      <code>unknownAdvisories</code> as well: of those nobody knows; above the assessed version, at{' '}
      <code>notKnownFixed</code>. The command <code>check</code> does all this.
    </>,
  ],
  [
    'What happened since I last looked?',
    <>
      In <code>changes.json</code>, the rows whose day <code>on</code> is not before yours:{' '}
      <code>kind</code> says what happened, and <code>advisories</code>, <code>threats</code> and{' '}
      <code>terms</code> what came, went and moved. Where these are empty in a row of the kind{' '}
      <code>reworded</code>, words, sources or the review status are others.
    </>,
  ],
  [
    'Which steps hold in my set-up?',
    <>
      In <code>{'agents/{id}.json'}</code>, those of <code>mitigations</code> whose{' '}
      <code>profiles</code> name it, or are <code>null</code>: these hold in all.
    </>,
  ],
];

/** What programs ask most, and where the answers stand. */
export function Asked(): VNode {
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">Three questions</h2>
      <dl>
        {rows.map(([question, answer]) => (
          <>
            <dt>{question}</dt>
            <dd>{answer}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
