import { metricOf } from '#domain/cvss/metric-of.ts';

/** Who needs what to use a threat, from the exploitability metrics of its CVSS v4.0 vector. */
const PLACES: Readonly<Record<string, string>> = {
  N: 'over the network',
  A: 'on the same network',
  L: 'on the machine',
  P: 'with the machine in hand',
};
const RIGHTS: Readonly<Record<string, string>> = {
  N: 'Anyone',
  L: 'A user with an account',
  H: 'Somebody with high privileges',
};
const HELP: Readonly<Record<string, string>> = {
  N: '',
  P: ', once somebody opens or runs something',
  A: ', if somebody is talked into acting',
};

/**
 * Who can use a threat, in a few words: `Anyone over the network, where conditions allow`.
 * @param vector a CVSS v4.0 base vector, or `unknown`
 */
export function reachWords(vector: string): string {
  if (vector === 'unknown') return 'Not known';
  const condition = metricOf(vector, 'AT') === 'P' ? ', where conditions allow' : '';
  const who = RIGHTS[metricOf(vector, 'PR')] ?? 'Somebody';
  const where = PLACES[metricOf(vector, 'AV')] ?? '';
  const help = HELP[metricOf(vector, 'UI')] ?? '';
  // What is opened on a machine may come from anywhere: its sender need not be there.
  const isSent = help !== '' && metricOf(vector, 'AV') === 'L';
  return `${who}${isSent ? `${help} ${where}` : ` ${where}${help}`}${condition}`;
}
