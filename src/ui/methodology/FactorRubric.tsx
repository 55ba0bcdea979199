import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { FactorRubricView } from './factor-rubric.ts';

type Factor = FactorRubricView['factors'][number];

function Examples({ examples }: Pick<Factor['marks'][number], 'examples'>): VNode {
  if (examples.length === 0) return <span class="muted">none yet</span>;
  return (
    <ul class="links">
      {examples.map(({ href, text, value }) => (
        <li>
          <a href={href}>{text}</a> <span class="small muted">{value}</span>
        </li>
      ))}
    </ul>
  );
}

/** One factor: its question, and what an agent with each value looks like. */
function FactorMarks({ factor }: { factor: Factor }): VNode {
  return (
    <section aria-labelledby={factor.key}>
      <h2 id={factor.key}>
        {factor.name} <span class="small muted">{factor.code}</span>
      </h2>
      <p>{factor.asks}</p>
      <ScrollBox label={`The marks of ${factor.name}`} mark="cards">
        <table>
          <thead>
            <tr>
              <th scope="col" class="number">
                Value
              </th>
              <th scope="col">What such an agent is like</th>
              <th scope="col">Nearest to it</th>
            </tr>
          </thead>
          <tbody>
            {factor.marks.map(({ value, means, examples }) => (
              <tr>
                <th scope="row" class="number">
                  {value}
                </th>
                <td>{means}</td>
                <td data-label="Nearest to it">
                  <Examples examples={examples} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** The rubric: how to choose the value of each factor, with agents of the catalog as examples. */
export function FactorRubric({ rubric }: { rubric: FactorRubricView }): VNode {
  const { methodology, factors, extra } = rubric;
  return (
    <>
      <p class="crumbs">
        <a href={methodology}>How scores are made</a>
      </p>
      <h1>How to choose the value of a factor</h1>
      <p class="lead">
        Each of the {factors.length} factors describes the agent, whatever the threat. Take the
        highest mark that is true of it as it comes, before anybody changes a setting. A value
        between two marks is possible; the reason then says why neither fits.
      </p>
      <p>
        The specification says what 0, 0.5 and 1 mean. The marks between them are this catalog’s.
        The agents are those of the catalog whose value is nearest, each with its value and what
        that rests on: an estimate is an example of the mark, not a proof of it.
      </p>
      <ul class="links">
        {[...factors, extra].map(({ key, name }) => (
          <li>
            <a href={`#${key}`}>{name}</a>
          </li>
        ))}
      </ul>
      {factors.map((factor) => (
        <FactorMarks factor={factor} />
      ))}
      <FactorMarks factor={extra} />
      <p>
        {extra.name} is a factor of AIVSS 0.8 that the catalog’s own set lacks. It never enters the
        catalog score; an entry may give it for the strict reading.
      </p>
    </>
  );
}
