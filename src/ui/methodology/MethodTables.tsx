import type { VNode } from 'preact';
import { eleventhFactor, factors } from '#domain/aivss/factors.ts';
import { methods } from '#domain/aivss/methods/index.ts';
import { exploitMaturities, mitigationLevels } from '#domain/aivss/multipliers.ts';
import { listOf } from '#domain/wording.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { formatTerm } from '#ui/shared/band.ts';

/** Every method that the catalog computes, with its formula. */
export function MethodTable(): VNode {
  return (
    <ScrollBox label="The methods" mark="cards">
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

const VALUES = '0.00–1.00, or X';

/** The parts of a vector: its key, what it is, and which values it takes. */
const parts = [
  ['CVSS', 'CVSS v4.0 base score', '0.0–10.0, or X'],
  ...factors.map(({ key, code, name }) => [
    code,
    key === eleventhFactor.insteadOf
      ? `${name}; a vector of the factors of AIVSS 0.8 has ${eleventhFactor.code} instead`
      : name,
    VALUES,
  ]),
  [eleventhFactor.code, eleventhFactor.name, VALUES],
  [
    'THM',
    'Threat Multiplier',
    listOf(exploitMaturities.map(({ multiplier }) => formatTerm(multiplier))),
  ],
  ['MF', 'Mitigation Factor', listOf(mitigationLevels.map(({ factor }) => formatTerm(factor)))],
] as const;

/** The notation of the catalog's own vector, part by part. */
export function VectorParts(): VNode {
  return (
    <ScrollBox label="Parts of the vector" mark="cards terse">
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">What it is</th>
            <th scope="col">Values</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(([key, name, values]) => (
            <tr>
              <th scope="row">{key}</th>
              <td class="whole">{name}</td>
              <td data-label="Values">{values}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
