import type { VNode } from 'preact';
import { methods } from '#domain/aivss/methods/index.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';

/** Every method that the catalog computes, with its formula. */
export function MethodTable(): VNode {
  return (
    <ScrollBox label="The methods">
      <table>
        <thead>
          <tr>
            <th scope="col">Method</th>
            <th scope="col">Formula</th>
            <th scope="col">What it is</th>
          </tr>
        </thead>
        <tbody>
          {methods.map(({ name, formula, status, url }) => (
            <tr>
              <th scope="row">
                <a href={url} rel="noopener noreferrer">
                  {name}
                </a>
              </th>
              <td>
                <code>{formula}</code>
              </td>
              <td>{status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
