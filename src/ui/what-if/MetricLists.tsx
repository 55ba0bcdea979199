import type { VNode } from 'preact';
import { metricChoices } from './cvss.ts';

/** The base metrics of CVSS v4.0, each as a list to choose from. */
export function MetricLists(): VNode {
  return (
    <>
      {metricChoices.map(({ key, name, values }) => (
        <p>
          <label for={`w-metric-${key}`}>
            {name} ({key})
          </label>
          <select id={`w-metric-${key}`} data-metric={key}>
            <option value="">choose</option>
            {values.map(({ letter, word }) => (
              <option value={letter}>
                {word} ({letter})
              </option>
            ))}
          </select>
        </p>
      ))}
    </>
  );
}
