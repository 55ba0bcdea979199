import type { VNode } from 'preact';
import { Bar } from '#ui/shared/Bar.tsx';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { ThreatFacts } from './ThreatFacts.tsx';
import type { ThreatView } from './view.ts';

/** The highest value of a rating. */
const MAX_RATING = 10;

function DreadTable({ sum, priority, ratings }: NonNullable<ThreatView['dread']>): VNode {
  return (
    <table class="small dread">
      <caption>
        DREAD: sum {sum} of 50, {priority}
      </caption>
      <tbody>
        {ratings.map(({ name, value, because }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{value}</td>
            <td>
              <Bar width={(value / MAX_RATING) * 100} />
            </td>
            <td>{because}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CvssBase({ cvss: { words, score, vector }, basis, because }: ThreatView): VNode {
  const known = words.length > 0;
  return (
    <>
      <h4>CVSS v4.0 base: {score}</h4>
      <p class="small">
        {known && (
          <>
            <code>{vector}</code> ({basis}).{' '}
          </>
        )}
        {because ?? 'No reason is given yet.'}
      </p>
      {known && (
        <details class="small">
          <summary>The vector in words</summary>
          <dl class="facts metrics small">
            {words.map(({ name, value, means }) => (
              <div>
                <dt>{name}</dt>
                <dd>
                  <b>{value}.</b> {means}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }): VNode | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** All that an entry says of a threat. */
export function ThreatBody({
  threat,
  evidenceUrl,
}: {
  threat: ThreatView;
  evidenceUrl: string;
}): VNode {
  const { profiles, scenario, cites, arisesWhen, consequences, chain, dread } = threat;
  return (
    <>
      {profiles.length > 0 && (
        <p class="small">
          Only in: <strong>{profiles.join('; ')}</strong>
        </p>
      )}
      <p>
        {scenario} <CiteMarks cites={cites} page={evidenceUrl} />
      </p>
      <Lines heading="Arises when" lines={arisesWhen} />
      <Lines heading="Consequences" lines={consequences} />
      {chain !== undefined && (
        <p>
          <a href={`#${chain}`}>The attack step by step</a>
        </p>
      )}
      <div class="numbers">
        <ThreatFacts {...threat} />
        {dread && <DreadTable {...dread} />}
      </div>
      <CvssBase {...threat} />
    </>
  );
}
