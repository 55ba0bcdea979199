import type { VNode } from 'preact';
import type { RulePage } from './view.ts';

/** Rules with their severity. */
export function RuleTable({ rules }: { rules: readonly RulePage[] }): VNode {
  return (
    <table class="rules">
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
