import type { CvssMetric } from './metrics.ts';

/** One of the three impacts of CVSS v3. @param high what its value High means; likewise the rest */
function impact(key: string, name: string, high: string, low: string, none: string): CvssMetric {
  return {
    key,
    name,
    values: {
      H: { name: 'High', means: high },
      L: { name: 'Low', means: low },
      N: { name: 'None', means: none },
    },
  };
}

/**
 * The base metrics of CVSS v3.0 and v3.1, which are the same, in the order of the tables.
 * Source: FIRST, CVSS v3.1 specification, section 2.
 */
export const cvss3Metrics: readonly CvssMetric[] = [
  {
    key: 'AV',
    name: 'Attack vector',
    values: {
      N: { name: 'Network', means: 'The attack works over a network, even from far away.' },
      A: {
        name: 'Adjacent',
        means: 'The attacker must be on the same network or close to it, as on one Wi-Fi or VPN.',
      },
      L: {
        name: 'Local',
        means:
          'The attacker acts on the machine itself, or through a file that somebody opens there.',
      },
      P: { name: 'Physical', means: 'The attacker must touch the device.' },
    },
  },
  {
    key: 'AC',
    name: 'Attack complexity',
    values: {
      L: {
        name: 'Low',
        means: 'Nothing special has to hold, so the attack works again and again.',
      },
      H: {
        name: 'High',
        means: 'It works only under conditions that the attacker does not control.',
      },
    },
  },
  {
    key: 'PR',
    name: 'Privileges required',
    values: {
      N: { name: 'None', means: 'No account is needed.' },
      L: { name: 'Low', means: 'The rights of an ordinary account are needed.' },
      H: { name: 'High', means: 'The rights of an administrator, or similar ones, are needed.' },
    },
  },
  {
    key: 'UI',
    name: 'User interaction',
    values: {
      N: { name: 'None', means: 'Nobody but the attacker has to do anything.' },
      R: { name: 'Required', means: 'Somebody else must do something before the attack works.' },
    },
  },
  {
    key: 'S',
    name: 'Scope',
    values: {
      U: {
        name: 'Unchanged',
        means: 'The harm stays within what the weak part is responsible for.',
      },
      C: { name: 'Changed', means: 'The harm reaches parts that others are responsible for.' },
    },
  },
  impact(
    'C',
    'Confidentiality',
    'All data can be read, or the part that matters most.',
    'Some data can be read, but the attacker does not choose which.',
    'No data comes out.',
  ),
  impact(
    'I',
    'Integrity',
    'Data can be changed at will, or where a change does serious harm.',
    'Some data can be changed, without control or without serious harm.',
    'No data is changed.',
  ),
  impact(
    'A',
    'Availability',
    'The attacker can stop the system, wholly or where it matters most.',
    'The attacker can slow it down or interrupt it, but not stop it for good.',
    'The attacker does not disturb it.',
  ),
];
