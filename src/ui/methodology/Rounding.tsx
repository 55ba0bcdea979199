import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { toRounding } from './rounding.ts';

const ways = ['Math.round(x × 10) ÷ 10', 'x.toFixed(1)', 'half to even'];

/** Scores that lie halfway, and what ways to round make of them that are not the specification's. */
export function Rounding(): VNode {
  return (
    <ScrollBox label="Ways to round">
      <table>
        <caption>
          Scores that lie halfway, with ThM 1 and MF 1, computed when this site is built
        </caption>
        <thead>
          <tr>
            <th scope="col">Inputs</th>
            <th scope="col">Exact</th>
            <th scope="col">Half up</th>
            {ways.map((way) => (
              <th scope="col">{way}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toRounding().map(({ inputs, exact, own, ways: results }) => (
            <tr>
              <th scope="row">{inputs}</th>
              <td>{exact}</td>
              <td>{own}</td>
              {results.map(({ text, same }) => (
                <td>
                  {text} {!same && <span class="tag tag-failed">wrong</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
