import type { VNode } from 'preact';
import type { ScorePage } from './view.ts';

function CvssFacts({ words, vector, basis, because }: ScorePage['inputs']['cvss']): VNode {
  if (words.length === 0)
    return (
      <p>Nobody has given this threat a vector yet, so the score runs over all that CVSS allows.</p>
    );
  return (
    <>
      <p>
        <code>{vector}</code> ({basis}). {because}
      </p>
      <dl class="facts">
        {words.map(({ key, name, value }) => (
          <div>
            <dt>
              {name} ({key})
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The inputs of the driving threat that are no factors, each with its reason. */
export function OtherInputs({ page }: { page: ScorePage }): VNode {
  const { cvss, maturity, mitigation } = page.inputs;
  return (
    <section aria-labelledby="inputs">
      <h2 id="inputs">The other three inputs</h2>
      <h3>CVSS v4.0 base: {cvss.score}</h3>
      <CvssFacts {...cvss} />
      <h3 id="exploit-maturity">Threat Multiplier (ThM): {maturity.multiplier}</h3>
      <p>
        {maturity.name}. {maturity.means}
      </p>
      <h3 id="mitigation-level">Mitigation Factor (MF): {mitigation.factor}</h3>
      <p>
        {mitigation.name}. {mitigation.means} {mitigation.because}
      </p>
    </section>
  );
}
