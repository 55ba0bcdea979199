import type { VNode } from 'preact';
import type { RulePage } from './view.ts';

/** Rules with their severity. */
export function RuleTable({ rules }: { rules: readonly RulePage[] }): VNode {
  return (
    <table class="rules leads">
      <thead>
        <tr>
          <th scope="col">What must hold</th>
          <th scope="col">Severity</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(({ id, url, title, severity }) => (
          <tr>
            <th scope="row">
              <a href={url}>{title}</a> <code class="under">{id}</code>
            </th>
            <td>
              <span class={`tag ${severity.tag}`}>{severity.name}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A text of which some pieces are code. */
export function WithCode({ parts }: { parts: RulePage['why'] }): VNode {
  return <>{parts.map(({ text, isCode }) => (isCode ? <code>{text}</code> : text))}</>;
}

function BadExample({ piece, message }: RulePage['bad'][number]): VNode {
  return (
    <>
      <pre>
        <code>{piece}</code>
      </pre>
      <p>
        The report says:{' '}
        <q>
          <WithCode parts={message} />
        </q>
        .
      </p>
    </>
  );
}

/** A piece of an entry that keeps a rule, and pieces that break it, with what the report says. */
export function RuleExamples({ good, bad }: Pick<RulePage, 'good' | 'bad'>): VNode {
  return (
    <div class="prose">
      {good !== '' && (
        <>
          <h2 id="good">Good</h2>
          <p class="muted small">
            A part of an entry, shortened: what is not shown is as it should be.
          </p>
          <pre>
            <code>{good}</code>
          </pre>
        </>
      )}
      <h2 id="bad">Not good</h2>
      {bad.map((example) => (
        <BadExample {...example} />
      ))}
    </div>
  );
}
