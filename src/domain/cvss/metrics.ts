/** The base metrics of CVSS v4.0 with their values in words. Source: FIRST, CVSS v4.0, section 2. */
export const cvssMetrics = [
  {
    key: 'AV',
    name: 'Attack vector',
    values: { N: 'Network', A: 'Adjacent network', L: 'Local', P: 'Physical' },
  },
  { key: 'AC', name: 'Attack complexity', values: { L: 'Low', H: 'High' } },
  { key: 'AT', name: 'Attack requirements', values: { N: 'None', P: 'Present' } },
  { key: 'PR', name: 'Privileges required', values: { N: 'None', L: 'Low', H: 'High' } },
  { key: 'UI', name: 'User interaction', values: { N: 'None', P: 'Passive', A: 'Active' } },
  {
    key: 'VC',
    name: 'Confidentiality, vulnerable system',
    values: { H: 'High', L: 'Low', N: 'None' },
  },
  { key: 'VI', name: 'Integrity, vulnerable system', values: { H: 'High', L: 'Low', N: 'None' } },
  {
    key: 'VA',
    name: 'Availability, vulnerable system',
    values: { H: 'High', L: 'Low', N: 'None' },
  },
  {
    key: 'SC',
    name: 'Confidentiality, subsequent systems',
    values: { H: 'High', L: 'Low', N: 'None' },
  },
  { key: 'SI', name: 'Integrity, subsequent systems', values: { H: 'High', L: 'Low', N: 'None' } },
  {
    key: 'SA',
    name: 'Availability, subsequent systems',
    values: { H: 'High', L: 'Low', N: 'None' },
  },
] as const;

export type CvssMetric = (typeof cvssMetrics)[number];
